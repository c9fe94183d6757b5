using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>An engineer asks for something with the keyboard alone, and a product manager sees it come.</summary>
public sealed class NewItemJourney(Browser browser)
{
    private const string Title = "Cut the nightly export from 90 to 15 minutes";

    // Both pages run on this machine, so their clocks are one.
    private const string NoteWhenSent = """
        () => addEventListener("keydown", event => {
          if (event.ctrlKey && event.key === "Enter") {
            window.sent = performance.timeOrigin + event.timeStamp;
          }
        }, true)
        """;

    private const string NoteWhenSeen = """
        title => new MutationObserver((_, observer) => {
          if (document.querySelector("table").innerText.includes(title)) {
            observer.disconnect();
            window.seen = performance.timeOrigin + performance.now();
          }
        }).observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true })
        """;

    [Fact]
    public async Task Request_FromVagueSentenceToRank_IsSeenByOthersWithinASecond()
    {
        await using var shop = new SampleShop(browser);
        var manager = await shop.OpenAsync("Product manager", $"{SampleShop.Backlog}?q=nightly+export");
        await Expect(manager.GetByText("Nothing matches these filters")).ToBeVisibleAsync();
        await manager.EvaluateAsync(NoteWhenSeen, Title);
        var engineer = await shop.OpenAsync("Engineer", SampleShop.Backlog);

        await engineer.Keyboard.PressAsync("c");
        var sentence = engineer.GetByLabel("What number will change?");
        await Expect(sentence).ToBeFocusedAsync();
        await AskBackAsync(engineer);
        await sentence.PressAsync("Control+a");
        await engineer.Keyboard.TypeAsync(Title);
        await Expect(engineer.Locator(".answer")).ToContainTextAsync("90 → 15");
        await FillWhatIsMissingAsync(engineer);
        await Expect(engineer.Locator("aside .figure")).ToContainTextAsync("Rank");
        await Expect(engineer.Locator("aside")).ToContainTextAsync("Value a month");
        await Expect(engineer.Locator("aside")).ToContainTextAsync("Score");
        await engineer.EvaluateAsync(NoteWhenSent);
        await engineer.Keyboard.PressAsync("Control+Enter");

        await Expect(engineer.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        await Expect(manager.GetByRole(AriaRole.Row, new() { Name = Title })).ToBeVisibleAsync();
        var delay =
            await manager.EvaluateAsync<double>("window.seen") - await engineer.EvaluateAsync<double>("window.sent");
        TestContext.Current.SendDiagnosticMessage($"Seen by the other after {delay:F0} ms.");
        Assert.InRange(delay, 0, 1_000);
        Assert.Empty(shop.Faults);
    }

    private static async Task AskBackAsync(IPage page)
    {
        await page.Keyboard.TypeAsync("it will help us");
        await Expect(page.Locator(".question")).ToHaveTextAsync("What number will change?");
        await Expect(page.Locator("button.example")).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("improve code quality by 50 %");
        await Expect(page.Locator(".question")).ToContainTextAsync("Which number would show better maintainability");
    }

    private static async Task FillWhatIsMissingAsync(IPage page)
    {
        await page.TypeIntoAsync("Where today's figure comes from", "Median of the last 30 nights");
        await page.TypeIntoAsync("How it will be measured after release", "The same median, 30 nights later");
        await page.TypeIntoAsync("How the change becomes money", "Time");
        await page.TypeIntoAsync("Times, likely", "30");
        await page.TypeIntoAsync("Effort, low", "3 5 8");
    }
}
