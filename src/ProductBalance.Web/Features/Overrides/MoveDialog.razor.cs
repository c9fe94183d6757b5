using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Features.Backlog;

namespace ProductBalance.Web.Features.Overrides;

/// <summary>Asks above which item one shall stand, why, and until when. It stays open until that is saved.</summary>
public sealed partial class MoveDialog
{
    // More is not looked through but searched.
    private const int MostChoices = 50;

    private string _find = "";
    private int _above;
    private string _reason = "";
    private DateOnly? _lastDay;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired]
    public required BacklogRow Row { get; set; }

    [Parameter]
    public int? Proposed { get; set; }

    [Parameter, EditorRequired]
    public required OverridePeriod Period { get; set; }

    [Parameter, EditorRequired]
    public required Func<OverrideInput, Task> Save { get; set; }

    private string Slug => Snapshot.Product.Slug;

    private IEnumerable<BacklogRow> Choices =>
        Snapshot
            .Ranked.Where(row => row.Number != Row.Number && Snapshot.IsRankedByScore(row))
            .Where(row => row.Number == _above || RowSearch.Matches(row, Snapshot.Product, _find))
            .Take(MostChoices)
            .UnionBy(Snapshot.Find(_above) is { } chosen ? [chosen] : [], row => row.Number);

    protected override void OnInitialized() => (_above, _lastDay) = (Proposed ?? 0, Period.Longest);

    private Task SaveAsync() =>
        _above == 0
            ? throw new ValidationException([
                new ValidationFailure("above", "Choose the item that it shall stand above."),
            ])
            : Save(new OverrideInput(_above, _reason, _lastDay));

    private void Close() => Dialog.Close();

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
