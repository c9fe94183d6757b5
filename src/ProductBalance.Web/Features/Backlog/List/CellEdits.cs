using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>Turns what was typed into a cell into the item's new content.</summary>
public static class CellEdits
{
    /// <summary>The new content, or the sentence that says why there is none.</summary>
    public static (ItemContent? Content, string? Problem) Read(CellEdit edit, IReadOnlyList<Team> teams) =>
        edit.Column switch
        {
            EditableColumn.Title when string.IsNullOrWhiteSpace(edit.Text) => (
                null,
                "An item needs a title. Esc brings the old one back."
            ),
            EditableColumn.Title => (edit.Origin with { Title = edit.Text.Trim() }, null),
            EditableColumn.Team => (
                edit.Origin with
                {
                    Team = teams.FirstOrDefault(team => team.Name == edit.Text)?.Id,
                },
                null
            ),
            _ => ReadEffort(edit),
        };

    /// <summary>The editor of the next cell of the same item; null behind the last.</summary>
    public static CellEdit? Next(CellEdit edit, BacklogRow? row) =>
        (edit.Column, row) switch
        {
            (_, null) => null,
            (EditableColumn.Title, _) => Open(row, EditableColumn.Team, row.TeamName ?? ""),
            (EditableColumn.Team, _) => Open(row, EditableColumn.Effort, EstimateText.Of(row.Content.Effort)),
            _ => null,
        };

    private static CellEdit Open(BacklogRow row, EditableColumn column, string text) =>
        new(row.Number, column, row.Content, row.Version, text);

    private static (ItemContent? Content, string? Problem) ReadEffort(CellEdit edit) =>
        !EstimateText.TryRead(edit.Text, out var effort)
            ? (null, $"“{edit.Text}” is no effort in person-days. {EstimateText.Help}")
        : effort is { Low: <= 0 } ? (null, "An effort is more than 0 person-days.")
        : (edit.Origin with { Effort = effort }, null);
}
