using Microsoft.Net.Http.Headers;

namespace ProductBalance.Web.Api;

/// <summary>The tags of what can be edited: an answer carries one, and a change sends it back (RFC 9110, 13.1.1).</summary>
public static class EditTags
{
    public static EntityTagHeaderValue Of(Guid version) => new($"\"{version:N}\"");

    public static void Write(HttpContext context, Guid version) =>
        context.Response.GetTypedHeaders().ETag = Of(version);

    /// <summary>The version that a change was made from; null where its sender takes any (<c>*</c>).</summary>
    /// <exception cref="BadHttpRequestException">It was sent without.</exception>
    public static Guid? Required(HttpContext context) =>
        context.Request.GetTypedHeaders().IfMatch switch
        {
            [] => throw new BadHttpRequestException("No If-Match.", StatusCodes.Status428PreconditionRequired),
            [var tag, ..] when tag.Equals(EntityTagHeaderValue.Any) => null,
            // A tag of another form is none of ours, and matches no version.
            [var tag, ..] => Guid.TryParseExact(tag.Tag.AsSpan().Trim('"'), "N", out var version)
                ? version
                : Guid.Empty,
        };
}
