using System.Text.RegularExpressions;

namespace ProductBalance.Domain.Settings;

/// <summary>A site that may show a published roadmap in a frame, as browsers compare it: https://wiki.example.com.</summary>
public static partial class EmbeddingSite
{
    /// <summary>Most sites that a product can name.</summary>
    public const int MaxCount = 20;

    /// <summary>Longest address of a site, in characters.</summary>
    public const int MaxLength = 300;

    private const string Scheme = "https://";

    private const string AllBelow = "*.";

    /// <summary>
    /// The site that a text names, in lower case and ASCII: https://wiki.example.com, https://wiki.example.com:8443, or
    /// https://*.example.com for all below a domain. Nothing wider can be named, and no site without https.
    /// </summary>
    /// <returns>Null where the text names no such site, or more than one: a path, a user, a whole top-level domain.</returns>
    public static string? Read(string text)
    {
        var name = text.Trim();
        var isAllBelow = name.StartsWith(Scheme + AllBelow, StringComparison.OrdinalIgnoreCase);
        var address = isAllBelow ? Scheme + name[(Scheme + AllBelow).Length..] : name;
        return
            address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(address, UriKind.Absolute, out var site)
            && IsBare(site)
            && (isAllBelow ? Domain() : Host()).IsMatch(site.IdnHost)
            ? Scheme + (isAllBelow ? AllBelow : "") + site.IdnHost + (site.IsDefaultPort ? "" : $":{site.Port}")
            : null;
    }

    private static bool IsBare(Uri site) =>
        site.HostNameType == UriHostNameType.Dns
        && site.UserInfo.Length == 0
        && site.PathAndQuery == "/"
        && site.Fragment.Length == 0;

    [GeneratedRegex(@"\A[a-z0-9-]+(\.[a-z0-9-]+)*\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"\A[a-z0-9-]+(\.[a-z0-9-]+)+\z")]
    private static partial Regex Domain();
}
