namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The orders of the list; all but the rank are for looking things up.</summary>
public enum BacklogSort
{
    Rank,
    Title,
    Value,
    Effort,
    Status,
}
