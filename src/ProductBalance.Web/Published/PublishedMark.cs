namespace ProductBalance.Web.Published;

/// <summary>Marks the endpoints of published pages, whose answers are sent compressed.</summary>
public sealed class PublishedMark
{
    public static bool IsOn(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PublishedMark>() is not null;
}
