namespace ProductBalance.Web.Hosting;

/// <summary>How much of the server a person may take with open pages. Settings under <c>Limits</c>.</summary>
public sealed class PageLimits
{
    /// <summary>Live pages that one person may have open at once, in all of their browsers.</summary>
    public int PagesPerPerson { get; init; } = 20;
}
