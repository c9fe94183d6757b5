using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys.Support;

/// <summary>What holds on every page, whatever it shows.</summary>
public static partial class Acceptance
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    /// <summary>It has a title, fits its width, and axe finds nothing; also takes its picture.</summary>
    public static async Task AssertAcceptedAsync(this IPage page, string name)
    {
        await Expect(page).ToHaveTitleAsync(Product());
        await Pictures.TakeAsync(page, name);
        var found = (await page.RunAxe(Rules)).Violations;
        Assert.True(found.Length == 0, $"{name}: {string.Join("; ", found.SelectMany(Words))}");
        await page.AssertFitsAsync(name);
    }

    /// <summary>Neither the page nor its content can be scrolled sideways.</summary>
    private static async Task AssertFitsAsync(this IPage page, string name)
    {
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => [document.documentElement, ...document.querySelectorAll("main, main *")]
              .filter(it => it.scrollWidth > it.clientWidth && /auto|scroll/.test(getComputedStyle(it).overflowX))
              .concat(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [])
              .map(it => `${it.tagName}.${it.className} ${it.scrollWidth} in ${it.clientWidth}`)
            """
        );
        Assert.True(wide.Length == 0, $"{name} scrolls sideways: {string.Join("; ", wide)}");
    }

    private static IEnumerable<string> Words(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id}: {node.Html}");

    [GeneratedRegex("ProductBalance")]
    private static partial Regex Product();
}
