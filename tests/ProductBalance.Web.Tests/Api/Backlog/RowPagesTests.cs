using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Backlog;

public sealed class RowPagesTests(SampleApp app)
{
    private const string Ranking = "products/sample/ranking";

    [Theory]
    [InlineData("kind:tech", "kind", "tech")]
    [InlineData("status:ready", "status", "ready")]
    [InlineData("team:Platform", "team", "Platform")]
    public async Task Filter_ByAField_KeepsThoseAlone_InTheirOrder(string filter, string member, string value)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var all = await ItemsAsync(script, $"{Ranking}?size=1000");

        var found = await ItemsAsync(script, $"{Ranking}?size=1000&filter={filter}");

        Assert.NotEmpty(found);
        Assert.Equal(all.Where(item => Text(item, member) == value).Select(NumberOf), found.Select(NumberOf));
    }

    [Fact]
    public async Task Filter_ByWordsAndAField_TakesBoth()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var found = await ItemsAsync(script, $"{Ranking}?size=1000&filter=kind:product%20guest%20checkout");

        Assert.NotEmpty(found);
        Assert.All(
            found,
            item => Assert.Contains("guest checkout", Text(item, "title"), StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Filter_OfDrafts_WorksOnThemToo()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var found = await ItemsAsync(script, "products/sample/needs-estimate?size=1000&filter=kind:tech");

        Assert.NotEmpty(found);
        Assert.All(found, item => Assert.Equal("tech", Text(item, "kind")));
    }

    [Fact]
    public async Task Sort_ByNumber_AndTurnedRound()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var upwards = await ItemsAsync(script, $"{Ranking}?size=1000&sort=number");
        var downwards = await ItemsAsync(script, $"{Ranking}?size=1000&sort=-number");

        Assert.Equal(upwards.Select(NumberOf).Order(), upwards.Select(NumberOf));
        Assert.Equal(upwards.Select(NumberOf).Reverse(), downwards.Select(NumberOf));
    }

    [Theory]
    [InlineData("score")]
    [InlineData("-score")]
    public async Task Sort_ByScore_PutsThoseWithoutOneLast(string sort)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var scores = (await ItemsAsync(script, $"{Ranking}?size=1000&sort={sort}"))
            .Select(item => item.GetProperty("score"))
            .Select(score => score.ValueKind is JsonValueKind.Null ? (double?)null : score.GetDouble())
            .ToList();

        var known = scores.OfType<double>().ToList();
        Assert.Equal(sort == "score" ? known.Order() : known.OrderDescending(), known);
        Assert.Equal(known.Cast<double?>(), scores.Take(known.Count));
    }

    [Fact]
    public async Task Pages_OfAFilteredAndSortedList_AreTheWholeOfIt()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        const string Query = $"{Ranking}?filter=kind:tech&sort=title";
        var whole = await ItemsAsync(script, $"{Query}&size=1000");

        List<int> walked = [];
        string? next = "";
        while (next is not null)
        {
            var page = await script.GetAsync($"{Query}&size=20{next}");
            walked.AddRange(page["items"].EnumerateArray().Select(NumberOf));
            next = page["next"].GetString() is { } after ? $"&after={after}" : null;
        }

        Assert.Equal(whole.Select(NumberOf), walked);
    }

    [Theory]
    [InlineData("filter=kind:epic", "filter")]
    [InlineData("filter=kind:1", "filter")]
    [InlineData("filter=status:", "filter")]
    [InlineData("filter=colour:red", "filter")]
    [InlineData("sort=luck", "sort")]
    [InlineData("sort=--number", "sort")]
    [InlineData("after=x", "after")]
    public async Task Query_ThatIsNotUnderstood_Is422AndNamesIt(string query, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.GetAsync($"{Ranking}?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }

    private static async Task<List<JsonElement>> ItemsAsync(ApiClient script, string address) =>
        [.. (await script.GetAsync(address))["items"].EnumerateArray()];

    private static int NumberOf(JsonElement item) => item.GetProperty("number").GetInt32();

    private static string? Text(JsonElement item, string member) => item.GetProperty(member).GetString();
}
