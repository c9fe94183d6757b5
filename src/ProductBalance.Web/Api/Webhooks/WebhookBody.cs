namespace ProductBalance.Web.Api.Webhooks;

/// <summary>A webhook that a script asks for.</summary>
public sealed record WebhookBody
{
    /// <summary>Where events are posted to, https on the public internet.</summary>
    public string? Url { get; init; }

    /// <summary>What it is told of: item, rank, plan, measurement, publication; all of them where it is left out.</summary>
    public IReadOnlyList<string>? Events { get; init; }
}
