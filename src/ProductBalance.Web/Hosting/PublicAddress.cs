using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// The address by which the world knows this installation: <c>Site:Address</c>, or else what the reader's own request says,
/// which is good enough for an answer to that reader alone.
/// </summary>
public sealed class PublicAddress(IOptions<SiteOptions> site)
{
    private readonly string? _known = site.Value.Address?.GetLeftPart(UriPartial.Authority);

    public bool IsKnown => _known is not null;

    /// <summary>The whole address of something of ours.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="path">As <c>PageUrls</c> puts it together.</param>
    public string Of(HttpRequest request, string path) => (_known ?? $"{request.Scheme}://{request.Host}") + path;
}
