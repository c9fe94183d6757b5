using System.Security.Cryptography;

namespace ProductBalance.Web.Hosting;

/// <summary>What a page may load, run and be framed by.</summary>
public static class ContentSecurityPolicy
{
    /// <summary>
    /// Pages with MudBlazor: scripts only from our own files; inline styles are the one concession, because its
    /// components place themselves with them (MudBlazor/MudBlazor#4529). <c>base-uri</c> is needed by Blazor's base tag.
    /// </summary>
    public const string ForPages =
        "default-src 'none'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
        + "script-src 'self'; script-src-attr 'none'; "
        + "style-src 'self'; style-src-elem 'self' 'unsafe-inline'; style-src-attr 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'none'; frame-src 'none'; media-src 'none'";

    /// <summary>Published pages: our style sheet and pictures, and no script at all. Their forms only lead on to pages.</summary>
    public const string ForPublished = OfPublished + "frame-ancestors 'none'";

    private const string OfPublished =
        "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; style-src 'self'; img-src 'self'; ";

    /// <summary>A file that somebody brought or that machines read: nothing of it is ever run, even where it is opened by itself.</summary>
    public const string ForFiles = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>A published page that other sites may show in a frame; with none of them, nobody may.</summary>
    /// <param name="sites">As <c>EmbeddingSite</c> reads them: they hold nothing that would end the directive.</param>
    public static string ForEmbedded(IReadOnlyList<string> sites) =>
        $"{OfPublished}frame-ancestors {(sites.Count == 0 ? "'none'" : string.Join(' ', sites))}";

    /// <summary>The reference page of the API: its inline script runs by a nonce of that answer alone.</summary>
    public static string ForReference(string nonce) =>
        "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'none'; "
        + $"script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'";

    /// <summary>128 random bits.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
