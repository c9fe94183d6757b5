using Microsoft.Playwright;

namespace ProductBalance.Journeys.Support;

/// <summary>One Chromium for the whole run.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/usr/bin/chromium-browser",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    // What a person would see at once may take a while where several runs share a machine (ms).
    private const float BusyMachine = 20_000;

    private IPlaywright? _playwright;

    private IBrowser? _chromium;

    private string? _why;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(BusyMachine);
        try
        {
            _playwright = await Playwright.CreateAsync();
            _chromium = await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = Executable(), Args = Arguments }
            );
        }
        catch (PlaywrightException fault)
        {
            _why = fault.Message;
        }
    }

    /// <summary>A fresh profile: own cookies, own storage. Skips the test where there is no browser.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        if (_chromium is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"No browser: {_why}");
            Assert.Skip("No Chromium. Run `bash tests/run.sh`, which gets one, or set CHROMIUM_PATH.");
        }

        return await _chromium.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Null lets Playwright take its own.</summary>
    private static string? Executable() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Array.Find(Places, File.Exists);
}
