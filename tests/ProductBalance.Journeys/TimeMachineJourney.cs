using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A product manager tries RICE, takes it, and goes back; the list says what moved and why.</summary>
public sealed class TimeMachineJourney(Browser browser)
{
    [Fact]
    public async Task CostOfDelay_ToRice_AndBack()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/settings/score-model");
        await shop.KeepOrdersAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Try it first" }).ClickAsync();
        await AcceptAsync(page, "RICE", "our reach is known now", version: 2);
        await Expect(page.GetByText("Ranked by RICE")).ToBeVisibleAsync();

        await page.GotoAsync(SampleShop.TimeMachine);
        await page.UntilLiveAsync();
        await Expect(page.GetByText("our reach is known now")).ToBeVisibleAsync();
        await AcceptAsync(page, "Cost of delay ÷ effort", "too many items lack a reach", version: 3);

        await Expect(page.GetByText("Ranked by cost of delay ÷ effort")).ToBeVisibleAsync();
        await page.GotoAsync(SampleShop.TimeMachine);
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Look at version 1" }).ClickAsync();
        await Expect(page.GetByText("The order stays the same.")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task WhatMoved_TellsTheReason()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.TimeMachine);
        await shop.KeepOrdersAsync();

        await AcceptAsync(page, "Return on effort", "we want to see returns", version: 2);
        await page.GetByRole(AriaRole.Link, new() { Name = "What moved" }).ClickAsync();

        var first = page.Locator("table.moves tr[data-number]").First;
        await Expect(first).ToContainTextAsync("another score model or other settings");
        await Expect(page.GetByText("Compared with the order of")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    private static async Task AcceptAsync(IPage page, string model, string reason, int version)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Time machine" })).ToBeVisibleAsync();
        await page.GetByLabel(model).CheckAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What would change" })).ToBeVisibleAsync();
        var accept = page.GetByRole(AriaRole.Button, new() { Name = $"Accept as version {version}" });
        await accept.ClickAsync();
        await Expect(page.GetByText("Say why: every rank may move")).ToBeVisibleAsync();
        await page.GetByLabel("Why should this be").FillAsync(reason);
        await accept.ClickAsync();
    }
}
