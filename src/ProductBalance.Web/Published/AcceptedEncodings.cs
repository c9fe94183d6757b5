using System.Collections.Concurrent;
using Microsoft.AspNetCore.ResponseCompression;

namespace ProductBalance.Web.Published;

/// <summary>
/// In which encoding a reader gets a page, remembered by what their browser says that it takes. There are few such texts,
/// and to weigh one up takes longer than all else that a page in memory needs.
/// </summary>
public sealed class AcceptedEncodings(IResponseCompressionProvider compression)
{
    // Whoever makes texts up shall not fill the memory with them.
    private const int MostRemembered = 200;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The name of the encoding; empty for none.</summary>
    public string Of(HttpContext context)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        if (_known.TryGetValue(accepted, out var known))
        {
            return known;
        }

        var name = compression.GetCompressionProvider(context)?.EncodingName ?? "";
        if (_known.Count < MostRemembered)
        {
            _known[accepted] = name;
        }

        return name;
    }
}
