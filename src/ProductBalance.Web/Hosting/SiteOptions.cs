namespace ProductBalance.Web.Hosting;

/// <summary>Where this installation stands in the world. Settings under <c>Site</c>.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Such as https://balance.example.com; null where nobody said.</summary>
    public Uri? Address { get; init; }

    /// <summary>What is wrong with them.</summary>
    public IEnumerable<string> Problems =>
        IsUsable
            ? []
            :
            [
                "Site__Address is where readers find this installation, such as https://balance.example.com, without a path.",
            ];

    // An address of the web without a path: the program serves from the root of its host.
    private bool IsUsable => Address is null or { IsAbsoluteUri: true, PathAndQuery: "/", Scheme: "https" or "http" };
}
