using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys.Support;

/// <summary>What journeys wait for.</summary>
public static class PageExtensions
{
    /// <summary>The page made on the server has been taken over by its circuit: keys and clicks are heard.</summary>
    public static Task UntilLiveAsync(this IPage page) => Expect(page.Locator("[data-live]")).ToBeVisibleAsync();

    /// <summary>The browser has kept a draft that holds these words.</summary>
    // The policy of the page forbids the string that Playwright's own waiting would evaluate.
    public static Task WaitForKeptDraftAsync(this IPage page, string words) =>
        page.EvaluateAsync(
            """
            async words => {
              while (!JSON.stringify({ ...sessionStorage }).includes(words)) {
                await new Promise(requestAnimationFrame);
              }
            }
            """,
            words
        );
}
