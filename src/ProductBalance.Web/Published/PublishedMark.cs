namespace ProductBalance.Web.Published;

/// <summary>Marks the endpoints of published pages: they are compressed, and their readers are not logged one by one.</summary>
public sealed class PublishedMark
{
    public static bool IsOn(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PublishedMark>() is not null;
}
