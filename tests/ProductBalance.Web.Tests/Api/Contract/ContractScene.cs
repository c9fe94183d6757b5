using System.Globalization;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>Prepares what a call needs to be there, so that only what is sent decides over the answer.</summary>
public sealed class ContractScene(ApiClient script)
{
    private const string Root = "/api/v1/";
    private const string Product = "products/sample";

    // Only what is live can be measured.
    private const string Released = $"{Product}/items/120";

    // Live too, and not measured yet.
    private const string Unmeasured = $"{Product}/items/121";

    public async Task<ContractCall> PrepareAsync(string call) =>
        call.Replace(Root + Product.Replace("sample", "{slug}"), "") switch
        {
            "patch /items/{number}" => new(await ItemAsync(), Tag: "*"),
            "delete /items/{number}" => new(await ItemAsync(), "reason=nobody+needs+it"),
            "post /items/{number}/measurements" or "get /items/{number}/measurements" => new(
                Released + "/measurements"
            ),
            "post /items/{number}/measurements/waiver" => new(Unmeasured + "/measurements/waiver"),
            "delete /items/{number}/measurements/{id}" => new(await MeasurementAsync(), "reason=mistyped"),
            "post /items/{number}/waits" => new(await ItemAsync() + "/waits"),
            "get /items/{number}/waits/open" or "delete /items/{number}/waits/open" => new(await WaitAsync()),
            "patch /items/{number}/waits/open" => new(await WaitAsync(), Tag: "*"),
            "delete /webhooks/{id}" => new(await WebhookAsync()),
            "get /webhooks/{id}/deliveries" => new(await WebhookAsync() + "/deliveries"),
            "post /imports" => new($"{Product}/imports", File: "Key,Title,Story Points\nA-1,One,3\nA-2,,2\n"),
            "get /imports/{id}" or "delete /imports/{id}" => new(await ImportAsync()),
            var rest when rest.Contains("/items/{number}", StringComparison.Ordinal) => new(
                await ItemAsync() + rest.Split("{number}")[1]
            ),
            _ => new(call.Split(' ')[1][Root.Length..].Replace("{slug}", "sample")),
        };

    private async Task<string> ItemAsync()
    {
        var created = await script.PostAsync($"{Product}/items", ItemBodies.Complete().ToJsonString());
        return string.Create(CultureInfo.InvariantCulture, $"{Product}/items/{created["number"].GetInt32()}");
    }

    private async Task<string> WaitAsync()
    {
        var item = await ItemAsync();
        var until = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(9);
        await script.PostAsync(item + "/waits", $$"""{"reason":"designs","until":"{{until:yyyy-MM-dd}}"}""");
        return item + "/waits/open";
    }

    private async Task<string> MeasurementAsync()
    {
        var entered = await script.PostAsync(Released + "/measurements", """{"value":11.5,"source":"build log"}""");
        return $"{Released}/measurements/{entered["id"].GetString()}";
    }

    private async Task<string> WebhookAsync()
    {
        var added = await script.PostAsync(
            $"{Product}/webhooks",
            """{"url":"https://example.com/hook","events":["item"]}"""
        );
        return $"{Product}/webhooks/{added["id"].GetString()}";
    }

    private async Task<string> ImportAsync()
    {
        using var parts = Parts("Key,Title\nB-1,One\n");
        var run = await ApiReply.OfAsync(await script.Http.PostAsync($"{Product}/imports?dryRun=false", parts));
        return $"{Product}/imports/{run["id"].GetString()}";
    }

    public static MultipartFormDataContent Parts(string file) =>
        new() { { new StringContent(file), "file", "rows.csv" } };
}
