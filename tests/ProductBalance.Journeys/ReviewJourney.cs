using System.Net;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A product manager reviews the sprint that runs, and shows the review to people without an account.</summary>
public sealed class ReviewJourney(Browser browser)
{
    private const string Review = "/p/sample/sprints/2/review";
    private const string Published = "/review/sample/2";

    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task Review_FromThePictureToTheReader_AndBack()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/sprints/2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ask why, in four taps" }).First.ClickAsync();
        await page.GetByLabel("Move to another status").SelectOptionAsync("Released");
        await Expect(page.GetByLabel("Move to another status").Locator("option[value=InProgress]")).ToHaveCountAsync(1);

        await page.GotoAsync(Review);
        await page.UntilLiveAsync();
        await PrepareAsync(page);
        await ProjectAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hold the review" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "Hold the review" })
            .ClickAsync();
        await Expect(page.GetByText("it stays as it was")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish for anyone" }).ClickAsync();
        await Expect(page.GetByText("Anyone can read it")).ToBeVisibleAsync();

        var reader = await shop.VisitAsync(Published, new() { JavaScriptEnabled = false });
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Sprint 2");
        await Expect(reader.GetByText("Four taps say why a parcel comes back")).ToBeVisibleAsync();
        var picture = reader.GetByRole(AriaRole.Img, new() { Name = "The four answers" });
        await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 1);
        Assert.Empty(shop.Faults);

        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Expect(page.GetByText("Nobody without an account can read it")).ToBeVisibleAsync();
        var answer = await reader.GotoAsync(Published);
        Assert.Equal((int)HttpStatusCode.NotFound, answer?.Status);
        await Expect(reader.GetByText("There is nothing to read here")).ToBeVisibleAsync();
    }

    private static async Task PrepareAsync(IPage page)
    {
        await page.GetByLabel("A note at the top").FillAsync("Thank you all");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        var line = page.Locator(".lines > li").Filter(new() { HasText = "Ask why, in four taps" });
        await line.GetByRole(AriaRole.Button, new() { Name = "Prepare" }).ClickAsync();
        await line.GetByLabel("What to say of it").FillAsync("Four taps say why a parcel comes back");
        await line.GetByLabel("A picture")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "answers.png",
                    MimeType = "image/png",
                    Buffer = Pixel,
                }
            );
        await line.GetByLabel("What the picture shows").FillAsync("The four answers");
        await line.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(page.Locator(".preview").GetByText("Four taps say why a parcel comes back")).ToBeVisibleAsync();
        await Expect(page.Locator(".preview").GetByText("Thank you all")).ToBeVisibleAsync();
    }

    private static async Task ProjectAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Project" }).ClickAsync();
        var screen = page.GetByRole(AriaRole.Dialog, new() { Name = "Projected review" });
        await Expect(screen).ToBeFocusedAsync();
        await Expect(screen.GetByText("Thank you all")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(screen.GetByText("Four taps say why a parcel comes back")).ToBeVisibleAsync();
        await screen.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(screen).ToBeHiddenAsync();
    }
}
