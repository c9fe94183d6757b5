namespace ProductBalance.Web.Hosting;

/// <summary>Where this installation stands in the world. Settings under <c>Site</c>.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Such as https://balance.example.com; null where nobody said.</summary>
    public Uri? Address { get; init; }

    /// <summary>An address of the web without a path: the program serves from the root of its host.</summary>
    public bool IsUsable =>
        Address is null || Address is { IsAbsoluteUri: true, PathAndQuery: "/" } && Address.Scheme is "https" or "http";
}
