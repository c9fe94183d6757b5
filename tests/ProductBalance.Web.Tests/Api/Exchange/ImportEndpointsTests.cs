using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Exchange;

public sealed class ImportEndpointsTests
{
    private const string Address = "/api/v1/products/webshop/imports";
    private const string Rows = "Key,Title,Story Points\nA-1,One,3\nA-2,,2\n";

    [Fact]
    public async Task Post_DryRun_CountsAndStoresNothing()
    {
        await using var app = new AppHost();
        using var client = await ClientAsync(app);

        var answer = await JsonAsync(await client.PostAsync(Address, Parts(Rows)));
        var again = await JsonAsync(await client.PostAsync($"{Address}?dryRun=true", Parts(Rows)));

        Assert.Null(answer["id"]);
        Assert.Equal("title", answer["mapping"]?[1]?["field"]?.ToString());
        Assert.Equal(3, answer["problems"]?[0]?["row"]?.GetValue<int>());
        Assert.Equal([2, 1, 0, 0, 1], Counts(again));
    }

    [Fact]
    public async Task Post_Import_CanBeReadAndUndoneOnce()
    {
        await using var app = new AppHost();
        using var client = await ClientAsync(app);

        var run = await JsonAsync(
            await client.PostAsync($"{Address}?dryRun=false", Parts(Rows, answers: """{"daysPerPoint":2}"""))
        );
        var address = $"{Address}/{run["id"]}";
        var read = await JsonAsync(await client.GetAsync(address));
        var undone = await JsonAsync(await client.DeleteAsync(address));

        Assert.Equal([2, 1, 0, 0, 1], Counts(run));
        Assert.Equal(("complete", "undone"), (read["state"]?.ToString(), undone["state"]?.ToString()));
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Post_AnswerHasHeads_TakesTheFirstLineTheOtherWay()
    {
        await using var app = new AppHost();
        using var client = await ClientAsync(app);

        var items = await JsonAsync(await client.PostAsync(Address, Parts("Dark mode\tWeb\nCSV export\tWeb\n")));
        var heads = await JsonAsync(
            await client.PostAsync(
                Address,
                Parts(
                    "Dark mode\tWeb\nCSV export\tWeb\n",
                    """[{"column":"Dark mode","field":"title"}]""",
                    """{"hasHeads":true}"""
                )
            )
        );

        Assert.Equal((2, "Column 1"), (Counts(items).First(), items["mapping"]?[0]?["column"]?.ToString()));
        Assert.Equal((1, "title"), (Counts(heads).First(), heads["mapping"]?[0]?["field"]?.ToString()));
    }

    [Fact]
    public async Task Post_SameColumnsAgain_TakesMappingAndAnswersOver()
    {
        await using var app = new AppHost();
        using var client = await ClientAsync(app);
        var parts = Parts(Rows, """[{"column":"Title","field":"labels"}]""");
        var run = await JsonAsync(await client.PostAsync($"{Address}?dryRun=false", parts));

        var again = await JsonAsync(await client.PostAsync(Address, Parts(Rows)));

        Assert.Null(run["mappingFrom"]);
        Assert.Equal("labels", again["mapping"]?[1]?["field"]?.ToString());
        Assert.Equal(run["id"]?.ToString(), again["mappingFrom"]?["id"]?.ToString());
        var second = await JsonAsync(await client.PostAsync($"{Address}?dryRun=false", Parts(Rows)));
        var read = await JsonAsync(await client.GetAsync($"{Address}/{second["id"]}"));
        Assert.Equal(run["id"]?.ToString(), read["mappingFrom"]?["id"]?.ToString());
    }

    [Theory]
    [InlineData("", null, null, "file")]
    [InlineData(Rows, """[{"column":"Mood","field":"title"}]""", null, "mapping")]
    [InlineData(Rows, "title", null, "mapping")]
    [InlineData(Rows, null, """{"daysPerPoint":"two"}""", "answers")]
    public async Task Post_WhatCannotBeRead_IsNamed(string rows, string? mapping, string? answers, string field)
    {
        await using var app = new AppHost();
        using var client = await ClientAsync(app);

        var answer = await client.PostAsync(Address, Parts(rows, mapping, answers));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())?["errors"]?[field]);
    }

    [Fact]
    public async Task Post_BeyondTheQuota_IsRefusedWithTheTimeToWait()
    {
        await using var app = new AppHost().With("Limits:ImportsPerHour", "1");
        using var client = await ClientAsync(app);
        await client.PostAsync($"{Address}?dryRun=false", Parts(Rows));

        var answer = await client.PostAsync($"{Address}?dryRun=false", Parts(Rows));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Post_WithATokenThatOnlySubmits_IsRefused()
    {
        await using var app = new AppHost();
        using var client = await ClientAsync(app, TokenScope.Submit);

        var answer = await client.PostAsync($"{Address}?dryRun=false", Parts(Rows));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<HttpClient> ClientAsync(AppHost app, TokenScope scope = TokenScope.Write)
    {
        var pm = await app.AddPersonAsync("pm");
        await app.AddProductAsync(pm, "Webshop", "webshop");
        var owner = new Actor(pm.Id, pm.DisplayName, IsAdministrator: false, Scope: null, "test");
        var token = await app
            .Services.GetRequiredService<TokenStore>()
            .CreateAsync(owner, new TokenInput("test", scope, 1), CancellationToken.None);
        var client = app.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);
        return client;
    }

    private static MultipartFormDataContent Parts(string rows, string? mapping = null, string? answers = null)
    {
        var parts = new MultipartFormDataContent { { new StringContent(rows), "file", "backlog.csv" } };
        if (mapping is not null)
        {
            parts.Add(new StringContent(mapping), "mapping");
        }

        if (answers is not null)
        {
            parts.Add(new StringContent(answers), "answers");
        }

        return parts;
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return Assert.IsType<JsonObject>(JsonNode.Parse(text));
    }

    private static IEnumerable<int?> Counts(JsonNode answer) =>
        new[] { "rows", "items", "updated", "unchanged", "refused" }.Select(name =>
            answer["counts"]?[name]?.GetValue<int>()
        );
}
