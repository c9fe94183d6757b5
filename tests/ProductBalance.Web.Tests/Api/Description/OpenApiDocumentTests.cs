using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Description;

public sealed class OpenApiDocumentTests(SampleApp app) : IClassFixture<SampleApp>
{
    /// <summary>Every call, with the class that tests it. Add to it knowingly.</summary>
    private static readonly Dictionary<string, string> Tested = new()
    {
        ["post /api/v1/impact/parse"] = "ImpactEndpointsTests",
        ["post /api/v1/score"] = "ScoreEndpointsTests",
        ["post /api/v1/score/rank"] = "ScoreEndpointsTests",
        ["get /api/v1/products"] = "ProductEndpointsTests",
        ["get /api/v1/products/{slug}"] = "ProductEndpointsTests",
        ["get /api/v1/products/{slug}/ranking"] = "RankingEndpointsTests",
        ["post /api/v1/products/{slug}/plan"] = "PlanEndpointsTests",
        ["get /api/v1/products/{slug}/roadmap"] = "RoadmapEndpointsTests",
        ["get /api/v1/products/{slug}/needs-estimate"] = "ItemEndpointsTests",
        ["post /api/v1/products/{slug}/items"] = "ItemEndpointsTests",
        ["get /api/v1/products/{slug}/items/{number}"] = "ItemEndpointsTests",
        ["patch /api/v1/products/{slug}/items/{number}"] = "ItemChangeEndpointsTests",
        ["delete /api/v1/products/{slug}/items/{number}"] = "ItemChangeEndpointsTests",
        ["post /api/v1/products/{slug}/items/{number}/transitions"] = "ItemChangeEndpointsTests",
        ["get /api/v1/products/{slug}/items/{number}/why"] = "RankingEndpointsTests",
        ["post /api/v1/products/{slug}/items/{number}/comments"] = "CommentEndpointsTests",
        ["get /api/v1/products/{slug}/items/{number}/comments"] = "CommentEndpointsTests",
        ["post /api/v1/products/{slug}/items/{number}/threats"] = "ThreatEndpointsTests",
        ["get /api/v1/products/{slug}/threats"] = "ThreatEndpointsTests",
        ["post /api/v1/products/{slug}/items/{number}/waits"] = "WaitEndpointsTests",
        ["get /api/v1/products/{slug}/items/{number}/waits/open"] = "WaitEndpointsTests",
        ["patch /api/v1/products/{slug}/items/{number}/waits/open"] = "WaitEndpointsTests",
        ["delete /api/v1/products/{slug}/items/{number}/waits/open"] = "WaitEndpointsTests",
        ["post /api/v1/products/{slug}/items/{number}/measurements"] = "OutcomeEndpointsTests",
        ["get /api/v1/products/{slug}/items/{number}/measurements"] = "OutcomeEndpointsTests",
        ["post /api/v1/products/{slug}/items/{number}/measurements/waiver"] = "OutcomeEndpointsTests",
        ["delete /api/v1/products/{slug}/items/{number}/measurements/{id}"] = "OutcomeEndpointsTests",
        ["get /api/v1/products/{slug}/outcomes"] = "OutcomeEndpointsTests",
        ["get /api/v1/products/{slug}/activity"] = "ActivityEndpointsTests",
        ["get /api/v1/products/{slug}/returns"] = "ReturnsEndpointsTests",
        ["post /api/v1/products/{slug}/webhooks"] = "WebhookEndpointsTests",
        ["get /api/v1/products/{slug}/webhooks"] = "WebhookEndpointsTests",
        ["delete /api/v1/products/{slug}/webhooks/{id}"] = "WebhookEndpointsTests",
        ["get /api/v1/products/{slug}/webhooks/{id}/deliveries"] = "WebhookEndpointsTests",
        ["post /api/v1/products/{slug}/imports"] = "ImportEndpointsTests",
        ["get /api/v1/products/{slug}/imports/{id}"] = "ImportEndpointsTests",
        ["delete /api/v1/products/{slug}/imports/{id}"] = "ImportEndpointsTests",
    };

    [Fact]
    public async Task EveryOperation_HasATestClass()
    {
        var operations = Operations(await DocumentAsync()).Select(operation => operation.Name).Order();

        Assert.Equal(Tested.Keys.Order(), operations);
        var classes = typeof(OpenApiDocumentTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        Assert.Subset(classes, Tested.Values.ToHashSet());
    }

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
                Assert.Contains("429", answers);
            }
        );
    }

    [Fact]
    public async Task EveryExampleOfABody_IsTaken()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        foreach (
            var (name, json) in Operations(await DocumentAsync())
                .Where(one =>
                    one.Name.StartsWith("post ", StringComparison.Ordinal)
                    && one.Json.TryGetProperty("requestBody", out var body)
                    && body.GetProperty("content").TryGetProperty("application/json", out _)
                )
        )
        {
            var example = json.GetProperty("requestBody")
                .GetProperty("content")
                .GetProperty("application/json")
                .GetProperty("example");
            // Only what is live can be measured, or not.
            var number =
                name.EndsWith("/measurements", StringComparison.Ordinal) ? "120"
                : name.EndsWith("/waiver", StringComparison.Ordinal) ? "119"
                : "2";
            var address = name.Split(' ')[1]["/api/v1/".Length..]
                .Replace("{slug}", "sample")
                .Replace("{number}", number);
            var answer = await script.PostAsync(address, AfterToday(example.GetRawText()));
            Assert.True((int)answer.Status is 200 or 201, $"{name}: {answer.Json}");
        }
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

    // The day until which something waits must lie ahead, whenever this runs.
    private static string AfterToday(string example)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        return example.Replace("2026-12-02", $"{today.AddDays(9):yyyy-MM-dd}");
    }

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
