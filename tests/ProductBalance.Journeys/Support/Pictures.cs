using Microsoft.Playwright;

namespace ProductBalance.Journeys.Support;

/// <summary>Screenshots for people to look at, where <c>SCREENSHOTS</c> names a folder.</summary>
public static class Pictures
{
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.ToLowerInvariant()}.png") });
        }
    }
}
