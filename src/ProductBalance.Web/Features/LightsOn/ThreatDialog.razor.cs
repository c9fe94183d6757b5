using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Web.Features.Backlog;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>Asks what a threat is, and what answers it. It stays open until that is saved.</summary>
public sealed partial class ThreatDialog
{
    // More is not looked through but searched.
    private const int MostChoices = 50;

    private readonly UnreadTexts _unread = new();
    private string _find = "";

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    /// <summary>The fields as the form shows them first; the form writes into them.</summary>
    [Parameter, EditorRequired]
    public required ThreatFields Fields { get; set; }

    /// <summary>The item that answers it; null where that is asked.</summary>
    [Parameter]
    public BacklogRow? Item { get; set; }

    /// <summary>The threat that is stated anew; null for a report.</summary>
    [Parameter]
    public Threat? Threat { get; set; }

    [Parameter, EditorRequired]
    public required Func<ThreatFields, Task> Save { get; set; }

    private bool IsNew => Threat is null;

    private string Slug => Snapshot.Product.Slug;

    private string Form =>
        Threat is { } known ? $"{PageUrls.LightsOn(Slug)}/{known.Id.Value:N}"
        : Item is { } item ? $"{PageUrls.Item(Slug, item.Number)}/threat"
        : $"{PageUrls.LightsOn(Slug)}/new";

    private string Introduction =>
        IsNew
            ? "Once somebody else has confirmed it, what answers it stands above every score, by the day it bites."
            : "What changes is kept in the history of the item.";

    private string? DayHint =>
        Threat is { State: ThreatState.Confirmed, Bites: var day }
            ? $"{Figures.Day(day)} is confirmed. Until a second person agrees to another day, the earlier of the two counts."
            : null;

    private IEnumerable<BacklogRow> Choices =>
        Snapshot
            .Ranked.Concat(Snapshot.NeedsEstimate)
            .Where(row => row.Number == Fields.Item || RowSearch.Matches(row, Snapshot.Product, _find))
            .OrderByDescending(row => row.Number == Fields.Item)
            .Take(MostChoices);

    private Task SaveAsync()
    {
        Data.Problems.ThrowIfAny([], _unread.Problems);
        return Save(Fields);
    }

    private void Close() => Dialog.Close();
}
