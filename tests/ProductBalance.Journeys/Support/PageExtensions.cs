using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys.Support;

/// <summary>What journeys wait for.</summary>
public static class PageExtensions
{
    /// <summary>The page made on the server has been taken over by its circuit: keys and clicks are heard.</summary>
    public static Task UntilLiveAsync(this IPage page) => Expect(page.Locator("[data-live]")).ToBeVisibleAsync();
}
