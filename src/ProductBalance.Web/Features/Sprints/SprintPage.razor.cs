using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Board;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>One sprint: the teams' capacity, what is in it, and what both come to. Changes show before they are stored.</summary>
public sealed partial class SprintPage(
    SprintQueries queries,
    SprintStore store,
    SprintCloseStore closer,
    ProgressQueries progresses,
    PlanQueries plans,
    RemainingStore remaining,
    StandingQueries standings,
    LiveRanking ranking,
    ChangeFeed changes,
    SprintDesk desk,
    StatusDesk statuses,
    Attempts attempts
) : ComponentBase, IDisposable
{
    private SprintPlan? _plan;
    private IDisposable? _subscription;
    private string? _failure;
    private string? _told;
    private SprintProgress? _progress;
    private PlanJudge? _judge;
    private IReadOnlyList<BrokenRule>? _broken;
    private Standing? _standing;
    private bool _isDescribing;
    private bool _isClosing;

    [Parameter]
    public required string Slug { get; set; }

    [Parameter]
    public int Number { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private string Title => _plan?.Detail.Sprint.Title ?? $"Sprint {Number}";

    private bool IsPlanning => _plan is { Detail: { MayPlan: true, Sprint.State: SprintState.Planned } };

    public void Dispose() => _subscription?.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = SprintNews.Subscribe(changes, () => Product.Id, () => InvokeAsync(ReloadAsync));
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            _standing = await standings.OfAsync(Actor, Product.Id, CancellationToken.None);
            var detail = await queries.GetAsync(Actor, Product.Id, Number, CancellationToken.None);
            _plan = new SprintPlan(detail, await ranking.GetAsync(Actor, Product.Id, CancellationToken.None));
            _judge = IsPlanning
                ? await plans.JudgeAsync(Actor, Product.Id, new() { Sprint = Number }, CancellationToken.None)
                : null;
            Judge();
            _progress = await progresses.GetAsync(Actor, Product.Id, Number, CancellationToken.None);
            _failure = null;
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_plan, _failure) = (null, sentence);
        }
    }

    private async Task ReloadAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private Task AddAsync(BacklogRow row) =>
        ChangeAsync(plan => desk.AddAsync(Actor, plan, row, Show), $"{Product.KeyOf(row.Number)} is in {Title}.");

    private Task RemoveAsync(PlanEntry entry) =>
        ChangeAsync(
            plan => desk.RemoveAsync(Actor, plan, entry, Show),
            $"{Product.KeyOf(entry.Row.Number)} is out of {Title}."
        );

    private Task MarkAsync(int item, SprintMarkKind? kind) =>
        ChangeAsync(plan => desk.MarkAsync(Actor, plan, item, kind, Show), "Noted.");

    // What was shown early is replaced by what is stored, whether it worked or not.
    private async Task ChangeAsync(Func<SprintPlan, Task<bool>> change, string done)
    {
        _told = await change(_plan!) ? done : null; // offered on the plan, so loaded
        await LoadAsync();
    }

    private Task TellAsync(string done)
    {
        _told = done;
        return LoadAsync();
    }

    // Items that need an estimate again are no candidates, and no rule speaks of them.
    private void Judge() =>
        _broken = _judge is { } judge
            ? judge.Judge(_plan!.Entries.Select(entry => entry.Row.Number).Where(judge.Knows)).Broken // made with the plan
            : null;

    private void Show(SprintDetail detail)
    {
        _plan = new SprintPlan(detail, _plan!.Backlog); // changed on the plan, so loaded
        Judge();
        StateHasChanged();
    }

    private async Task StartAsync()
    {
        await attempts.RunAsync(() => store.StartAsync(Actor, Product.Id, Number, CancellationToken.None));
        await LoadAsync();
    }

    private async Task<string?> CloseAsync(SprintClosing closing)
    {
        try
        {
            await closer.CloseAsync(Actor, Product.Id, Number, closing, CancellationToken.None);
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            return sentence;
        }

        _isClosing = false;
        await LoadAsync();
        return null;
    }

    private async Task MoveAsync((BacklogRow Row, ItemStatus Status) step)
    {
        await statuses.MoveAsync(Actor, _plan!.Backlog, step.Row, step.Status); // offered on the plan, so loaded
        await LoadAsync();
    }

    private Task SayAsync(RemainingInput input) =>
        ChangeAsync(
            _ => attempts.RunAsync(() => remaining.NoteAsync(Actor, Product.Id, Number, input, CancellationToken.None)),
            $"{Figures.Days(input.Days)} left of {Product.KeyOf(input.Item)}."
        );

    private Task DescribeAsync(SprintInput input, Guid version) =>
        store.DescribeAsync(Actor, Product.Id, Number, input, version, CancellationToken.None);

    private Task EndDescribingAsync()
    {
        _isDescribing = false;
        return LoadAsync();
    }
}
