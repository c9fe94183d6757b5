using FluentValidation;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>A new tech request or product initiative: one sentence first, then what it leaves open.</summary>
public sealed partial class NewItemPage(
    LiveRanking ranking,
    ProductQueries products,
    BacklogStore backlog,
    Attempts attempts,
    ISnackbar snackbar,
    NavigationManager navigation
)
{
    // A month shows most effects; whoever knows better changes it.
    private const int UsualDays = 30;
    private BacklogSnapshot? _snapshot;
    private ItemContent _content = new() { Kind = ItemKind.Tech, Title = "" };
    private FieldProblems _problems = FieldProblems.None;
    private DraftScope? _draft;
    private string? _summary;
    private string _suggestedTitle = "";
    private bool _isOpen;
    private bool _isSaving;

    [Parameter]
    public required string Slug { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _snapshot = await ranking.GetAsync(Actor, Product.Id, CancellationToken.None);
        var standing = await products.StandingAsync(Actor, Product.Id, CancellationToken.None);
        _content = _content with
        {
            Team = standing.TeamId,
            Impact = new ImpactDraft
            {
                Measurement = new MeasurementPlan(Who: Actor.Name, DaysAfterRelease: UsualDays),
            },
        };
        if (Enum.TryParse<ItemKind>(Kind, ignoreCase: true, out var kind))
        {
            _content = _content with { Kind = kind };
        }
    }

    private void ReadAsync(ChangeEventArgs e) => Take(e.Value?.ToString() ?? "");

    private void Take(string statement)
    {
        var impact = ReadingDraft.Over(_content.Impact, statement);
        _isOpen |= impact.Metric is not null;
        var follows = _content.Title == _suggestedTitle;
        _suggestedTitle = TitleOf(statement);
        _content = _content with { Impact = impact, Title = follows ? _suggestedTitle : _content.Title };
    }

    private void Change(ItemContent content) => _content = content;

    private Task SubmitAsync() => SaveAsync(isDraft: false);

    private Task SaveDraftAsync() => SaveAsync(isDraft: true);

    private async Task SaveAsync(bool isDraft)
    {
        if (_isSaving)
        {
            return;
        }

        _isSaving = true;
        try
        {
            await attempts.RunAsync(() => CreateAsync(isDraft));
        }
        finally
        {
            _isSaving = false;
        }
    }

    private async Task CreateAsync(bool isDraft)
    {
        try
        {
            var item = await backlog.CreateAsync(
                Actor,
                Product.Id,
                new ItemInput(_content, isDraft),
                CancellationToken.None
            );
            await (_draft?.ClearAsync() ?? Task.CompletedTask);
            snackbar.Add(
                isDraft
                    ? $"{Product.KeyOf(item.Number)} is kept under Needs an estimate."
                    : $"{Product.KeyOf(item.Number)} is in the ranking.",
                MudBlazor.Severity.Success
            );
            navigation.NavigateTo(PageUrls.Item(Slug, item.Number));
        }
        catch (ValidationException refused)
        {
            (_problems, _isOpen) = (FieldProblems.From(refused.Errors), true);
            _summary =
                _problems.All.Count == 1
                    ? _problems.All[0].Message
                    : $"{_problems.All.Count} things are missing or wrong; each is said at its field. You can save it as a draft as it is.";
        }
    }

    private static string TitleOf(string statement)
    {
        var text = statement.Trim().TrimEnd('.');
        return text.Length is 0 or > ItemContent.TitleMaxLength ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
