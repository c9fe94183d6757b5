using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The one live editor of a list: which cell, what it was opened on, and what was typed.</summary>
/// <param name="Number">The item.</param>
/// <param name="Column">The cell.</param>
/// <param name="Origin">The content that the editor was opened on.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">What the editor holds.</param>
public sealed record CellEdit(int Number, EditableColumn Column, ItemContent Origin, Guid Version, string Text)
{
    /// <summary>Why the text cannot be taken; shown beside the editor, with the text kept.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the editor moves on to the next cell when it is done.</summary>
    public bool MovesOn { get; init; }
}
