namespace ProductBalance.Web.Published;

/// <summary>The media types of what machines read.</summary>
public static class PublishedTypes
{
    public const string Atom = "application/atom+xml";

    public const string Calendar = "text/calendar";

    public const string Json = "application/json";

    public const string JsonSchema = "application/schema+json";

    public const string Png = "image/png";
}
