using System.Text.Json;
using ProductBalance.Web.Api.Description;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Description;

public sealed class OpenApiDocumentTests(SampleApp app)
{
    [Fact]
    public async Task EveryOperation_HasASummaryAndItsRefusals()
    {
        Assert.All(
            Operations(await DocumentAsync()),
            operation =>
            {
                Assert.NotEmpty(operation.Json.GetProperty("summary").GetString()!);
                var answers = operation
                    .Json.GetProperty("responses")
                    .EnumerateObject()
                    .Select(one => one.Name)
                    .ToList();
                Assert.Contains("401", answers);
                Assert.Contains(Assert.Single(TagsOf(operation.Json)), ApiTags.All.Select(tag => tag.Name));
                Assert.Contains("429", answers);
            }
        );
    }

    [Fact]
    public async Task EveryTag_IsDescribedAndUsed()
    {
        var document = await DocumentAsync();

        var described = document.GetProperty("tags").EnumerateArray().ToList();

        Assert.Equal(ApiTags.All, described.Select(tag => (TextOf(tag, "name"), TextOf(tag, "description"))));
        Assert.Equal(
            ApiTags.All.Select(tag => tag.Name).Order(),
            Operations(document).SelectMany(operation => TagsOf(operation.Json)).Distinct().Order()
        );
    }

    [Fact]
    public async Task Document_IsOpenApi31AndNamesTheToken()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString());
        Assert.Equal(
            "bearer",
            document
                .GetProperty("components")
                .GetProperty("securitySchemes")
                .GetProperty("Token")
                .GetProperty("scheme")
                .GetString()
        );
    }

    [Fact]
    public async Task ReferencePage_LoadsNothingFromElsewhere()
    {
        using var visitor = new Visitor(app);

        var answer = await visitor.Client.GetAsync("/api/");
        var html = await answer.Content.ReadAsStringAsync();

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var nonce = policy.Split("'nonce-")[1].Split('\'')[0];
        Assert.Contains($"nonce=\"{nonce}\"", System.Net.WebUtility.HtmlDecode(html));
        Assert.DoesNotContain("https://", html);
    }

    private static string TextOf(JsonElement tag, string name) => tag.GetProperty(name).GetString()!; // described in code

    private static IEnumerable<string?> TagsOf(JsonElement operation) =>
        operation.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString());

    private static IEnumerable<(string Name, JsonElement Json)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    private async Task<JsonElement> DocumentAsync()
    {
        using var visitor = new Visitor(app);
        return JsonElement.Parse(await visitor.Client.GetStringAsync("/openapi/v1.json"));
    }
}
