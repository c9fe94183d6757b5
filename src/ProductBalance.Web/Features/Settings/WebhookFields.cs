using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Features.Settings;

/// <summary>A webhook while somebody describes it.</summary>
public sealed class WebhookFields
{
    public string Url { get; set; } = "";

    public HashSet<string> Events { get; } = [.. WebhookEvents.All.Select(each => each.Name)];

    public void Switch(string name)
    {
        if (!Events.Remove(name))
        {
            Events.Add(name);
        }
    }

    public WebhookInput ToInput() =>
        new(Url.Trim(), [.. WebhookEvents.All.Select(each => each.Name).Where(Events.Contains)]);
}
