using FluentValidation;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>A new tech request or product initiative: one sentence first, then what it leaves open.</summary>
public sealed partial class NewItemPage(
    LiveRanking ranking,
    ProductQueries products,
    BacklogStore backlog,
    IValidator<ItemContent> validator,
    Attempts attempts,
    ISnackbar snackbar,
    NavigationManager navigation
)
{
    private readonly UnreadTexts _unread = new();
    private BacklogSnapshot? _snapshot;
    private ItemContent _content = new() { Kind = ItemKind.Tech, Title = "" };
    private FieldProblems _problems = FieldProblems.None;
    private DraftScope? _draft;
    private ElementReference _sentence;
    private bool _isDraftRefused;
    private bool? _mayCreate;
    private bool _isOpen;
    private bool _isBrief = true;
    private bool _isFocused;
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
        var standing = await products.StandingAsync(Actor, Product.Id, CancellationToken.None);
        _mayCreate = standing.Allows(Permission.CreateItem);
        _snapshot = await ranking.GetAsync(Actor, Product.Id, CancellationToken.None);
        _content = NewItem.Of(Kind, standing, Actor.Name);
    }

    // People come here to type: the sentence has the focus as soon as it is there.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isFocused && _snapshot is not null && _mayCreate is true)
        {
            _isFocused = true;
            await _sentence.FocusAsync();
        }
    }

    private string? Summary =>
        _problems.All switch
        {
            [] => null,
            [var only] => only.Message,
            { Count: var count } when _isDraftRefused => $"{count} things are wrong; each is said at its field.",
            { Count: var count } =>
                $"{count} things are missing or wrong; each is said at its field. You can save it as a draft as it is.",
        };

    private void Take(string? statement)
    {
        Change(NewItem.WithSentence(_content, statement ?? ""));
        _isOpen |= _content.Impact.Metric is not null;
    }

    // After a refusal each field's sentence goes as soon as the field is right.
    private void Change(ItemContent content)
    {
        _content = content;
        if (_problems != FieldProblems.None)
        {
            _problems = _problems.Only(CheckAll());
        }
    }

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
        if (_unread.Problems is { Count: > 0 } unread)
        {
            Refuse(new FieldProblems(unread), isDraft: true);
            return;
        }

        try
        {
            var input = new ItemInput(_content, isDraft);
            var item = await backlog.CreateAsync(Actor, Product.Id, input, CancellationToken.None);
            await LeaveAsync(item);
        }
        catch (ValidationException refused)
        {
            Refuse(FieldProblems.From(refused.Errors), isDraft);
        }
    }

    private async Task LeaveAsync(BacklogItem item)
    {
        await (_draft?.ClearAsync() ?? Task.CompletedTask);
        var snapshot = await ranking.GetAsync(Actor, Product.Id, CancellationToken.None);
        var key = Product.KeyOf(item.Number);
        snackbar.Add(
            snapshot.Find(item.Number) is { Rank: > 0 and var rank }
                ? $"{key} is in the ranking, at place {rank}."
                : $"{key} is kept under Needs an estimate.",
            MudBlazor.Severity.Success
        );
        navigation.NavigateTo(PageUrls.Item(Slug, item.Number));
    }

    private void Refuse(FieldProblems problems, bool isDraft)
    {
        (_problems, _isDraftRefused, _isOpen) = (problems, isDraft, true);
        _isBrief &= !problems.All.Any(problem => ItemForm.IsLeftOutInBrief(problem.Field));
    }

    private FieldProblems CheckAll() =>
        new([
            .. FieldProblems.From(validator.Validate(_content).Errors).All,
            .. _snapshot is null ? [] : Readiness.Check(_content, _snapshot.Context),
            .. _unread.Problems,
        ]);
}
