using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Activity;

public sealed class ActivityPageTests(SampleApp app)
{
    private const string Page = "/p/sample/activity";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_TellsWhoDidWhatToWhichItem()
    {
        using var reader = await SignedInAsync("viewer");

        var html = await reader.Client.GetStringAsync(Page + "?what=outcomes", Token);

        Assert.Contains("PB-138", html);
        Assert.Contains("Anna Kowalska", html);
        Assert.DoesNotContain("sample loaded", html);
    }

    [Fact]
    public async Task Page_WhereNothingMatches_SaysSo()
    {
        using var reader = await SignedInAsync("viewer");

        var html = await reader.Client.GetStringAsync(Page + "?q=nobody+ever+wrote+this", Token);

        Assert.Contains("Nothing that happened matches this. <a", html.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Page_FromADayAfterTheLast_SaysWhyNothingMatches()
    {
        using var reader = await SignedInAsync("viewer");

        var html = await reader.Client.GetStringAsync(Page + "?from=2026-11-09&to=2026-11-02", Token);

        Assert.Contains("The first day comes after the last", html);
    }

    [Fact]
    public async Task File_HoldsALineForEachFieldThatChanged()
    {
        using var reader = await SignedInAsync("viewer");

        var text = await reader.Client.GetStringAsync(Page + ".csv?item=138", Token);
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("\uFEFFAt (UTC),Who,What,", lines[0]);
        Assert.All(lines[1..], line => Assert.Contains("\"PB-138\"", line));
        Assert.Contains(lines, line => line.Contains("\"Status\",\"released\",\"measured\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_OfAProductThatIsNotThere_IsNotFound()
    {
        using var reader = await SignedInAsync("viewer");

        using var answer = await reader.Client.GetAsync("/p/nothing/activity.csv", Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<Visitor> SignedInAsync(string person)
    {
        var visitor = new Visitor(app, "http://localhost");
        using var answer = await visitor.SendFormAsync("/sign-in", "sample", ("Person", person));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }
}
