using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>The module that keeps what is typed, in a form of its own.</summary>
public sealed class DraftJourney(Browser browser)
{
    private const string OpenForm = """
        async ([user, kept]) => {
          document.querySelector("main").innerHTML = `
            <div id="scope">
              <div data-draft="offer" hidden>
                <button data-draft="restore">Put it back</button><button data-draft="forget">Throw it away</button>
              </div>
              <label>Title <input name="title"></label>
              <label>Why <textarea name="why"></textarea></label>
              <label>Showable <input type="checkbox" name="showable"></label>
              <label>Secret <input type="password" name="secret"></label>
            </div>`;
          window.heard = [];
          document.querySelector("#scope").addEventListener("change", e => window.heard.push(e.target.name));
          const drafts = await import("/Shared/DraftScope.razor.js");
          window.clearDraft = () => drafts.clear(document.querySelector("#scope"));
          window.sent = [];
          const keeper = { invokeMethodAsync: async (...call) => window.sent.push(call.join(" ")) };
          drafts.attach(document.querySelector("#scope"), `${user}:/p/sample/new`, keeper, kept);
        }
        """;

    // The policy of the page forbids the string that Playwright's own waiting would evaluate.
    private const string UntilKept = """
        async name => {
          while (!JSON.stringify({ ...sessionStorage }).includes(name)) {
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    [Fact]
    public async Task Reload_AfterTyping_OffersTheTextBackToItsAuthorOnly()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var page = await context.NewPageAsync();
        await OpenAsync(page, "ada");
        await page.GetByLabel("Title").FillAsync("Faster builds");
        await page.GetByLabel("Why").FillAsync("CI 38 → 14 min\n\"quoted\" <b>");
        await page.GetByLabel("Showable").CheckAsync();
        await page.GetByLabel("Secret").FillAsync("hunter2");
        await page.EvaluateAsync(UntilKept, "showable");

        await OpenAsync(page, "bob");
        await Expect(page.GetByText("Put it back")).ToBeHiddenAsync();
        await OpenAsync(page, "ada");
        await page.GetByText("Put it back").ClickAsync();

        await Expect(page.GetByLabel("Title")).ToHaveValueAsync("Faster builds");
        await Expect(page.GetByLabel("Why")).ToHaveValueAsync("CI 38 → 14 min\n\"quoted\" <b>");
        await Expect(page.GetByLabel("Showable")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Secret")).ToHaveValueAsync("");
        await Expect(page.GetByText("Put it back")).ToBeHiddenAsync();
        Assert.Equal(["title", "why", "showable"], await page.EvaluateAsync<string[]>("window.heard"));
        Assert.DoesNotContain("hunter2", await page.EvaluateAsync<string>("JSON.stringify({ ...sessionStorage })"));
    }

    [Fact]
    public async Task Reload_AfterSaving_OffersNothing()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var page = await context.NewPageAsync();
        await OpenAsync(page, "ada");
        await page.GetByLabel("Title").FillAsync("Faster builds");
        await page.EvaluateAsync(UntilKept, "title");

        await page.EvaluateAsync("window.clearDraft()");
        await OpenAsync(page, "ada");

        await Expect(page.GetByText("Put it back")).ToBeHiddenAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task OpenOnAnotherDevice_OffersWhatTheServerKept()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var page = await context.NewPageAsync();

        await OpenAsync(page, "ada", """{"title":"Faster builds"}""");
        await page.GetByText("Put it back").ClickAsync();
        await Expect(page.GetByLabel("Title")).ToHaveValueAsync("Faster builds");
        await page.EvaluateAsync("async () => { while (!sent.length) await new Promise(requestAnimationFrame); }");

        Assert.Equal(["""KeepAsync {"title":"Faster builds"}"""], await page.EvaluateAsync<string[]>("window.sent"));
    }

    private static async Task OpenAsync(IPage page, string user, string? kept = null)
    {
        await page.GotoAsync("/sign-in");
        await page.EvaluateAsync(OpenForm, new[] { user, kept });
    }
}
