using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Webhooks;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The webhooks of the product: made here, secret shown once, watched and removed here.</summary>
public sealed partial class WebhooksSection(WebhookStore store, Attempts attempts, Confirmation confirmation)
{
    private IReadOnlyList<WebhookView> _webhooks = [];

    private WebhookFields _fields = new();

    private IssuedWebhook? _issued;

    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [CascadingParameter]
    public required Standing Standing { get; set; }

    [CascadingParameter]
    public required SettingsRevision Revision { get; set; }

    protected override Task OnParametersSetAsync() =>
        Standing.Allows(Permission.Configure) ? LoadAsync() : Task.CompletedTask;

    private async Task LoadAsync() => _webhooks = await store.ListAsync(Actor, Product.Id, CancellationToken.None);

    private async Task AddAsync() =>
        _issued = await store.AddAsync(Actor, Product.Id, _fields.ToInput(), CancellationToken.None);

    private Task StartNextAsync()
    {
        (_fields, _added) = (new WebhookFields(), _added + 1);
        return LoadAsync();
    }

    private async Task RemoveAsync(Webhook webhook)
    {
        const string Consequence = "It is told of nothing more, and its log goes with it.";
        if (await confirmation.AskAsync($"Remove the webhook of {HostOf(webhook)}?", Consequence, "Remove"))
        {
            await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, webhook.Id, CancellationToken.None));
            _issued = null;
            await LoadAsync();
        }
    }

    private static string HostOf(Webhook webhook) => new Uri(webhook.Address).Host;
}
