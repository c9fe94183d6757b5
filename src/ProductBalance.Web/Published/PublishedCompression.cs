using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ProductBalance.Web.Published;

/// <summary>
/// Sends published pages compressed, also by https: they hold no secret that a stranger could make the server repeat
/// beside words of their own (BREACH). All other pages may, and are left alone.
/// </summary>
public static class PublishedCompression
{
    public static IServiceCollection AddPublishedCompression(this IServiceCollection services) =>
        services
            .AddResponseCompression(options =>
            {
                options.EnableForHttps = true;
                options.MimeTypes =
                [
                    "text/html",
                    "text/css",
                    PublishedTypes.Calendar,
                    PublishedTypes.Atom,
                    PublishedTypes.Json,
                ];
            })
            // A page is made once and sent often.
            .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal)
            .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);

    /// <summary>Compresses what published pages answer. It stands behind the cache, which keeps it compressed.</summary>
    public static IApplicationBuilder UsePublishedCompression(this IApplicationBuilder app) =>
        app.UseWhen(PublishedMark.IsOn, published => published.UseResponseCompression());
}
