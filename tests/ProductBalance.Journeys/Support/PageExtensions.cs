using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys.Support;

/// <summary>What people without a mouse do, and what journeys wait for.</summary>
public static class PageExtensions
{
    private const int MostStops = 80;

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

    /// <summary>Presses Tab until the control has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator control)
    {
        await Expect(control).ToHaveCountAsync(1);
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await control.EvaluateAsync<bool>("it => it === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostStops} times Tab did not reach {control}.");
    }

    /// <summary>Goes to a field by Tab and types.</summary>
    public static async Task TypeIntoAsync(this IPage page, string label, string text)
    {
        await page.TabToAsync(page.GetByLabel(label).And(page.Locator("input, textarea, select")));
        await page.Keyboard.TypeAsync(text);
    }
}
