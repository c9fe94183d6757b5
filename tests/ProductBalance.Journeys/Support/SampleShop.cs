using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Sample;

namespace ProductBalance.Journeys.Support;

/// <summary>The sample company at work: the application with its backlog, and people of it in browsers of their own.</summary>
/// <param name="browser">Theirs.</param>
/// <param name="time">The clock of the application; the machine's where none is given.</param>
public sealed class SampleShop(Browser browser, FakeTimeProvider? time = null) : IAsyncDisposable
{
    public const string Backlog = "/p/sample/backlog";

    public const string NeedsEstimate = Backlog + "?tab=needs-estimate";

    public const string ToRefresh = Backlog + "?tab=to-refresh";

    public const string LightsOn = "/p/sample/lights-on";

    public const string Outcomes = "/p/sample/outcomes";

    public const string Overrides = "/p/sample/activity/overrides";

    public const string Moved = Backlog + "?tab=moved";

    public const string TimeMachine = "/p/sample/time-machine";

    public const string FocusWindow = "/p/sample/sprints/focus";

    public const string PublishedRoadmap = "/r/sample";

    public const string NewItem = "/p/sample/items/new";

    private readonly List<IBrowserContext> _contexts = [];

    public RunningApp App { get; } = new(time);

    /// <summary>What any of the browsers complained of.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    public static string Item(int number) => $"/p/sample/items/{number}";

    /// <summary>Somebody of the sample signs in with the one click of their button, and stands on the page when it is live.</summary>
    /// <param name="person">What the button says: "Product manager".</param>
    /// <param name="path">Which page they open.</param>
    /// <param name="options">Of their browser.</param>
    public async Task<IPage> OpenAsync(string person, string path, BrowserNewContextOptions? options = null)
    {
        var page = await VisitAsync(path, options);
        await page.GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
        await page.UntilLiveAsync();
        return page;
    }

    /// <summary>Somebody stands before the sign-in, on the way to a page.</summary>
    public async Task<IPage> VisitAsync(string path, BrowserNewContextOptions? options = null)
    {
        if (time is null && !File.Exists(App.DatabaseFile)) // of another day it is loaded anew, as people of that day would
        {
            await SampleDatabase.CopyToAsync(App.DatabaseFile);
        }

        var context = await browser.NewContextAsync(
            new(options ?? new()) { BaseURL = App.Address.ToString(), ReducedMotion = ReducedMotion.Reduce }
        );
        _contexts.Add(context);
        await LoadAsync();
        var page = await context.NewPageAsync();
        Support.Faults.WatchOn(page, Faults);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Keeps the order of this moment, which the application does as each day begins.</summary>
    public Task KeepOrdersAsync() =>
        App.Services.GetRequiredService<DailyRound>().RunAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        await App.DisposeAsync();
    }

    private Task LoadAsync() =>
        App
            .Services.GetRequiredService<SampleStore>()
            .LoadAsync(adminRunsInstallation: true, TestContext.Current.CancellationToken);
}
