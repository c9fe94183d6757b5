using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Whoever types an @ in a comment chooses a colleague by the keys alone; a text that is too long stays in its field.</summary>
public sealed class CommentJourney(Browser browser)
{
    [Fact]
    public async Task At_OffersColleagues_ByTheKeys()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Item(1));
        var field = page.GetByLabel("Say something");
        var people = page.GetByRole(AriaRole.Listbox, new() { Name = "People to mention" });

        var isTyped = new TaskCompletionSource();
        await page.RouteAsync(
            "**/MentionField.razor.js",
            async route =>
            {
                await isTyped.Task; // on a slow line people type before the script is there
                await route.ContinueAsync();
            }
        );
        await page.ReloadAsync();
        await page.UntilLiveAsync();

        await field.ClickAsync();
        await page.Keyboard.TypeAsync("Ask @");
        isTyped.SetResult();
        await Expect(people.GetByRole(AriaRole.Option)).Not.ToHaveCountAsync(0);
        var names = await people.GetByRole(AriaRole.Option).AllTextContentsAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(field).ToHaveValueAsync($"Ask {names[1]} ");
        await Expect(people).ToBeHiddenAsync();

        await page.Keyboard.TypeAsync("or @");
        await Expect(people).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(people).ToBeHiddenAsync();
        await Expect(field).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Article).Filter(new() { HasText = $"Ask {names[1]} or @" }))
            .ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Text_ThatIsTooLong_StaysInItsField_WithASentence()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Item(1));
        var field = page.GetByLabel("Say something");
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true });

        await field.FillAsync(new string('x', 10_001));
        await send.ClickAsync();
        await Expect(page.GetByText("This has 10,001 of at most 10,000 characters: 1 too many.")).ToBeVisibleAsync();

        await field.FillAsync(new string('y', 300_000)); // more than a message of the circuit carries
        await send.ClickAsync();
        var problem = await field.EvaluateAsync<string>("field => field.validationMessage");
        Assert.StartsWith("280,000 characters more than can be kept.", problem);
        await Expect(field).ToHaveValueAsync(new string('y', 300_000));
        Assert.Empty(shop.Faults);
    }
}
