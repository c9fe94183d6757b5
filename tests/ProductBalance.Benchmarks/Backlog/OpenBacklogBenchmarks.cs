using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Benchmarks.Backlog;

/// <summary>
/// Opens the backlog in Chromium until its first row stands there and the page answers, beside the page of the settings,
/// which holds no list. The server is warm, and the browser has its files. The goal at 10,000 items is one second.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 12, warmupCount: 3, invocationCount: 1)]
public class OpenBacklogBenchmarks : IAsyncDisposable
{
    private readonly Browser _browser = new();
    private RunningApp _app = null!; // set before anything is measured
    private IPage _page = null!; // likewise

    [Params(100, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public async Task SignInAsync()
    {
        await _browser.InitializeAsync();
        _app = new RunningApp();
        var context = await _browser.NewContextAsync(new() { BaseURL = _app.Address.ToString() });
        var manager = await _app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await _app.AddProductAsync(manager, "Webshop", "webshop");
        await LargeBacklog.AddAsync(_app, manager.Id, Items);
        _page = await context.NewPageAsync();
        await _page.GotoAsync("/p/webshop/backlog");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await _page.UntilLiveAsync();
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _browser.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public async Task OpenSettingsAsync()
    {
        await _page.GotoAsync("/p/webshop/settings");
        await _page.UntilLiveAsync();
    }

    [Benchmark]
    public async Task OpenBacklogAsync()
    {
        await _page.GotoAsync("/p/webshop/backlog");
        await _page.UntilLiveAsync();
        await Expect(_page.GetByRole(AriaRole.Link, new() { Name = "Item 1", Exact = true })).ToBeVisibleAsync();
    }
}
