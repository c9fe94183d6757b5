namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The cells that can be edited in the list, from left to right.</summary>
public enum EditableColumn
{
    Title,
    Team,
    Effort,
}
