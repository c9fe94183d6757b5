using Microsoft.AspNetCore.Http.HttpResults;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>
/// What <c>roadmap.json</c> holds, in words of JSON Schema. Fields may be added to it; whatever would break a reader gets
/// another number and address.
/// </summary>
public static class RoadmapSchema
{
    public const string Address = "/published/roadmap-1.schema.json";

    private static readonly byte[] Text = Read();

    public static FileContentHttpResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=86400";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return TypedResults.Bytes(Text, PublishedTypes.JsonSchema);
    }

    private static byte[] Read()
    {
        using var file = typeof(RoadmapSchema).Assembly.GetManifestResourceStream(
            typeof(RoadmapSchema),
            "roadmap-1.schema.json"
        )!; // embedded by the project file
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
