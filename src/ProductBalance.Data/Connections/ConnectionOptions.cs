namespace ProductBalance.Data.Connections;

/// <summary>Section <c>Connections</c> of the settings.</summary>
public sealed class ConnectionOptions
{
    public const string Section = "Connections";

    /// <summary>
    /// Lets connections call plain http and this network itself, where a GitHub Enterprise Server or a Jira Data Center may
    /// stand. Whoever manages a product could then reach what only the server can reach.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }
}
