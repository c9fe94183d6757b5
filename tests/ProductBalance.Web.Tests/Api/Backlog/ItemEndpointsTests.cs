using System.Net;
using System.Text.Json.Nodes;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Backlog;

public sealed class ItemEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Items = "products/sample/items";

    [Fact]
    public async Task Create_CompleteItem_IsRankedAtOnce()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var created = await script.PostAsync(Items, ItemBodies.Complete().ToJsonString());

        Assert.Equal(HttpStatusCode.Created, created.Status);
        var number = created["number"].GetInt32();
        Assert.Equal($"/api/v1/products/sample/items/{number}", created.Headers.Location?.OriginalString);
        Assert.Equal($"PB-{number}", created["key"].GetString());
        Assert.Equal("ready", created["status"].GetString());
        Assert.True(created["rank"].GetInt32() > 0);
        Assert.Equal(0, created["missing"].GetArrayLength());

        var read = await script.GetAsync($"{Items}/{number}");
        Assert.Equal("Platform", read["team"].GetString());
        Assert.Equal("Jonas Meyer", read["requester"].GetString());
        Assert.Equal(created["score"].GetDouble(), read["score"].GetDouble());
        var expected = ItemBodies.Complete()["impact"]!;
        expected["text"] = null;
        Assert.True(
            JsonNode.DeepEquals(expected, JsonNode.Parse(read["impact"].GetRawText())),
            read["impact"].GetRawText()
        );
    }

    [Theory]
    [InlineData("skill", "\"React\"", "\"React\"")]
    [InlineData("skill", "\"  \"", "null")]
    [InlineData("showable", "false", "false")]
    [InlineData("showable", null, "null")]
    public async Task Create_KeepsSkillAndShowable(string field, string? sent, string kept)
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var created = await script.PostAsync(Items, ItemBodies.With(field, sent));
        var read = await script.GetAsync($"{Items}/{created["number"].GetInt32()}");

        Assert.Equal(kept, read[field].GetRawText());
    }

    [Fact]
    public async Task Create_WithASentence_FillsTheFields()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var body = ItemBodies.Complete();
        var impact = body["impact"]!.AsObject();
        foreach (var stated in new[] { "metric", "unit", "direction", "target" })
        {
            impact.Remove(stated);
        }

        impact["baseline"]!.AsObject().Remove("value");
        impact["text"] = "cut CI time from 45 to 12 minutes";

        var created = await script.PostAsync(Items, body.ToJsonString());
        var read = await script.GetAsync($"{Items}/{created["number"].GetInt32()}");

        Assert.Equal(HttpStatusCode.Created, created.Status);
        var written = read["impact"];
        Assert.Equal("CI time", written.GetProperty("metric").GetString());
        Assert.Equal("lowerIsBetter", written.GetProperty("direction").GetString());
        Assert.Equal(45, written.GetProperty("baseline").GetProperty("value").GetDouble());
        Assert.Equal(12, written.GetProperty("target").GetDouble());
    }

    [Theory]
    [InlineData("kind", null, "kind")]
    [InlineData("kind", "\"epic\"", "kind")]
    [InlineData("title", null, "title")]
    [InlineData("title", "\" \"", "title")]
    [InlineData("team", "\"Nobody\"", "team")]
    [InlineData("effort", null, "effort")]
    [InlineData("effort", "0", "effort")]
    [InlineData("effort", "-3", "effort")]
    [InlineData("effort", "1e999", "effort")]
    [InlineData("effort", "{\"low\":5,\"likely\":3,\"high\":9}", "effort")]
    [InlineData("effort", "{\"low\":1,\"likely\":3,\"high\":90}", "effort")]
    [InlineData("peopleAtOnce", "0", "peopleAtOnce")]
    [InlineData("peopleAtOnce", "50", "peopleAtOnce")]
    [InlineData("outlay", "-1", "outlay")]
    [InlineData("areas", "[\"Build\",null]", "areas")]
    [InlineData("labels", "[null]", "labels")]
    [InlineData("externalKey", "\"\"", "externalKey")]
    [InlineData("inputs", "{\"reach\":5}", "inputs.reach")]
    [InlineData("urgency", "{\"profile\":\"deadline\"}", "urgency.day")]
    [InlineData("urgency", "{\"profile\":\"deadline\",\"day\":\"2020-01-01\"}", "urgency.day")]
    [InlineData("urgency.profile", "\"soon\"", "urgency.profile")]
    [InlineData("impact.metric", null, "impact.metric")]
    [InlineData("impact.metric", "\"better maintainability\"", "impact.metric")]
    [InlineData("impact.direction", null, "impact.direction")]
    [InlineData("impact.direction", "\"upwards\"", "impact.direction")]
    [InlineData("impact.baseline", null, "impact.baseline.value")]
    [InlineData("impact.baseline.source", null, "impact.baseline.source")]
    [InlineData("impact.target", null, "impact.target")]
    [InlineData("impact.target", "60", "impact.target")]
    [InlineData("impact.measurement.how", null, "impact.measurement.how")]
    [InlineData("impact.measurement.who", null, "impact.measurement.who")]
    [InlineData("impact.measurement.daysAfterRelease", "-1", "impact.measurement.daysAfterRelease")]
    [InlineData("impact.confidence", "80", "impact.confidence")]
    [InlineData("impact.driver", null, "impact.driver")]
    [InlineData("impact.driver.type", null, "impact.driver.type")]
    [InlineData("impact.driver.type", "\"luck\"", "impact.driver.type")]
    [InlineData("impact.driver.timesPerMonth", null, "impact.driver.timesPerMonth")]
    [InlineData("impact.driver.shareWaitedFor", "1.5", "impact.driver.shareWaitedFor")]
    [InlineData("impact.driver.loss", "5", "impact.driver.loss")]
    public async Task Create_WithAFieldThatIsWrong_Is422AndNamesIt(string path, string? json, string field)
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var answer = await script.PostAsync(Items, ItemBodies.With(path, json));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(field, answer.ErrorFields);
    }

    [Theory]
    [InlineData("{\"kind\":\"tech\",", "body")]
    [InlineData("[]", "body")]
    [InlineData("{\"effrt\":3}", "effrt")]
    [InlineData("{\"title\":5}", "title")]
    [InlineData("{\"title\":\"a\",\"title\":\"b\"}", "title")]
    [InlineData("{\"effort\":\"big\"}", "effort")]
    [InlineData("{\"effort\":{\"low\":1}}", "effort")]
    [InlineData("{\"impact\":{\"baseline\":{\"value\":\"45\"}}}", "impact.baseline.value")]
    [InlineData("{\"impact\":{\"baseline\":{\"day\":\"soon\"}}}", "impact.baseline.day")]
    [InlineData("{\"impact\":{\"driver\":{\"hourlyCost\":{\"estimate\":5,\"sauce\":1}}}}", "impact.driver.hourlyCost")]
    public async Task Create_FromABodyThatCannotBeRead_Is400AndNamesThePlace(string body, string field)
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var answer = await script.PostAsync(Items, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }

    [Fact]
    public async Task Create_Draft_SaysWhatIsMissingAndStandsUnderNeedsEstimate()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var created = await script.PostAsync(Items, "{\"kind\":\"product\",\"title\":\"An idea\",\"draft\":true}");
        var drafts = await script.GetAsync("products/sample/needs-estimate?size=1000");

        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.Equal(
            ("draft", true),
            (
                created["status"].GetString(),
                created["rank"].ValueKind == default || created["rank"].GetRawText() == "null"
            )
        );
        var draft = drafts["items"]
            .EnumerateArray()
            .Single(item => item.GetProperty("number").GetInt32() == created["number"].GetInt32());
        Assert.Contains(
            draft.GetProperty("missing").EnumerateArray(),
            part => part.GetProperty("field").GetString() == "impact.baseline.value"
        );
    }

    [Fact]
    public async Task Create_SecondWithOneExternalKey_Is409()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var body = ItemBodies.With("externalKey", "\"OPS-17\"");
        Assert.Equal(HttpStatusCode.Created, (await script.PostAsync(Items, body)).Status);

        var second = await script.PostAsync(Items, body);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("external-key-taken", second["code"].GetString());
    }

    [Fact]
    public async Task Create_FiveTimesAtOnceWithOneKey_MakesOneItem()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var body = ItemBodies.Complete().ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => script.PostAsync(Items, body, "build-42")));
        var again = await script.PostAsync(Items, body, "build-42");

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        Assert.Equal([again.Json.GetRawText()], answers.Select(answer => answer.Json.GetRawText()).Distinct());
    }

    [Fact]
    public async Task Create_AnotherBodyWithAUsedKey_Is422()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        await script.PostAsync(Items, ItemBodies.Complete().ToJsonString(), "build-43");

        var other = await script.PostAsync(Items, ItemBodies.With("title", "\"Another\""), "build-43");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Equal(["idempotencyKey"], other.ErrorFields);
    }

    [Fact]
    public async Task Create_ManyAtOnce_GivesEachANumber()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(n => script.PostAsync(Items, $$"""{"kind":"tech","title":"Parallel {{n}}","draft":true}"""))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        Assert.Equal(12, answers.Select(answer => answer["number"].GetInt32()).Distinct().Count());
    }

    [Fact]
    public async Task Get_WithTheTagOfItsVersion_Is304()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var first = await script.GetAsync($"{Items}/3");
        script.Http.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await script.GetAsync($"{Items}/3");

        Assert.Equal(HttpStatusCode.NotModified, second.Status);
    }

    [Theory]
    [InlineData($"{Items}/99999")]
    [InlineData($"{Items}/99999/why")]
    [InlineData($"{Items}/abc")]
    [InlineData("products/none")]
    public async Task Get_WhatIsNotThere_Is404(string address)
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        Assert.Equal(HttpStatusCode.NotFound, (await script.GetAsync(address)).Status);
    }
}
