namespace ProductBalance.Data.Webhooks;

/// <summary>Section <c>Webhooks</c> of the settings.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>
    /// Lets webhooks call plain http and this network itself. Whoever manages a product could then reach what only the
    /// server can reach, so that it is for tests and for closed networks.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }
}
