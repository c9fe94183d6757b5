using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Two people edit one item at the same time.</summary>
public sealed class MergeJourney(Browser browser)
{
    private const string Item = "Guest checkout on mobile";

    [Fact]
    public async Task DifferentFields_AreJoinedWithoutAsking()
    {
        await using var shop = new SampleShop(browser);
        var (anna, miriam) = (await EditAsync(shop, "Product manager"), await EditAsync(shop, "Administrator"));

        await anna.GetByLabel("Title", new() { Exact = true }).FillAsync("Guest checkout on phones");
        await miriam.GetByLabel("Areas of the system", new() { Exact = true }).FillAsync("Checkout, Payments");
        await SaveAsync(anna);
        await SaveAsync(miriam);

        foreach (var panel in new[] { anna.Locator(".panel"), miriam.Locator(".panel") })
        {
            await Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "Guest checkout on phones" }))
                .ToBeVisibleAsync();
            await Expect(panel.Locator(".chips")).ToContainTextAsync("Payments");
        }

        Assert.Empty(shop.Faults);
    }

    [Theory]
    [InlineData("yours", "Guest checkout everywhere")]
    [InlineData("theirs", "Guest checkout on phones")]
    public async Task SameField_IsSettledByTheSecondInTwoClicks_AndTheRestIsJoined(string choice, string title)
    {
        await using var shop = new SampleShop(browser);
        var (anna, miriam) = (await EditAsync(shop, "Product manager"), await EditAsync(shop, "Administrator"));

        await anna.GetByLabel("Title", new() { Exact = true }).FillAsync("Guest checkout on phones");
        await anna.GetByLabel("People at once").FillAsync("3");
        await miriam.GetByLabel("Title", new() { Exact = true }).FillAsync("Guest checkout everywhere");
        await miriam.GetByLabel("Areas of the system", new() { Exact = true }).FillAsync("Checkout, Payments");
        await SaveAsync(anna);
        await miriam.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        var merge = miriam.Locator(".merge");
        await Expect(merge).ToContainTextAsync("Guest checkout on phones");
        await Expect(merge).ToContainTextAsync("Guest checkout everywhere");
        await merge.GetByLabel(choice).CheckAsync();
        await SaveAsync(miriam);

        await Expect(miriam.Locator(".panel").GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Expect(anna.Locator(".panel .chips")).ToContainTextAsync("Payments");
        await anna.Keyboard.PressAsync("e");
        await Expect(anna.GetByLabel("People at once", new() { Exact = true })).ToHaveValueAsync("3");
        await Expect(anna.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync(title);
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task KeyE_RightAfterSaving_OpensTheFormAgain()
    {
        await using var shop = new SampleShop(browser);
        var anna = await EditAsync(shop, "Product manager");
        await anna.GetByLabel("Title", new() { Exact = true }).FillAsync("Guest checkout on phones");

        await SaveAsync(anna);
        await anna.Keyboard.PressAsync("e");

        await Expect(anna.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Guest checkout on phones");
        Assert.Empty(shop.Faults);
    }

    private static async Task<IPage> EditAsync(SampleShop shop, string person)
    {
        var page = await shop.OpenAsync(person, SampleShop.Backlog);
        await page.GetByRole(AriaRole.Link, new() { Name = Item }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit", Exact = false })
            .And(page.Locator("[data-hotkey=e]"))
            .ClickAsync();
        await Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync(Item);
        return page;
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("Saved.")).ToBeVisibleAsync();
    }
}
