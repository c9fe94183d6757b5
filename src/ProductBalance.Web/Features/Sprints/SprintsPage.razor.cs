using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>The calendar of a product's sprints.</summary>
public sealed partial class SprintsPage(
    SprintQueries queries,
    SprintStore store,
    StandingQueries standings,
    ChangeFeed changes,
    Attempts attempts,
    NavigationManager navigation
) : ComponentBase, IDisposable
{
    private IReadOnlyList<SprintSummary>? _sprints;
    private IDisposable? _subscription;
    private string? _failure;
    private bool _mayPlan;

    [Parameter]
    public required string Slug { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private string Weeks =>
        Product.Settings.Calendar.SprintWeeks is 1 ? "a week" : $"{Product.Settings.Calendar.SprintWeeks} weeks";

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        var standing = await standings.OfAsync(Actor, Product.Id, CancellationToken.None);
        _mayPlan = standing.Allows(Permission.Plan);
        await LoadAsync();
    }

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
            _sprints = await queries.ListAsync(Actor, Product.Id, CancellationToken.None);
            _failure = null;
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_sprints, _failure) = (null, sentence);
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

    private async Task CreateAsync()
    {
        Sprint? next = null;
        if (
            await attempts.RunAsync(async () =>
                next = await store.CreateNextAsync(Actor, Product.Id, CancellationToken.None)
            )
        )
        {
            navigation.NavigateTo(PageUrls.Sprint(Slug, next!.Number)); // it worked, so there is one
        }
    }

    // What runs, then what comes in the order in which it comes, then what was, the latest first.
    private static IEnumerable<(string Title, IReadOnlyList<SprintSummary> Sprints)> Parts(
        IReadOnlyList<SprintSummary> sprints
    ) =>
        new (string, IReadOnlyList<SprintSummary>)[]
        {
            ("Running", [.. sprints.Where(one => one.Sprint.State == SprintState.Running)]),
            ("Next", [.. sprints.Where(one => one.Sprint.State == SprintState.Planned).Reverse()]),
            ("Earlier", [.. sprints.Where(one => one.Sprint.State == SprintState.Closed)]),
        }.Where(part => part.Item2.Count > 0);

    private static string IdOf(string title) => title.ToLowerInvariant();
}
