using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>
/// Walks the OpenAPI document: every call with what is right and with each part wrong in turn. Every answer keeps to the
/// document, and none is a fault of ours.
/// </summary>
public sealed class ApiContractTests(ContractApp app) : IClassFixture<ContractApp>
{
    [Fact]
    public async Task EveryCall_AsDescribed_Succeeds()
    {
        await using var fresh = new ContractApp(); // the examples' key can be given once, and other tests give it too
        var walk = await OpenAsync(fresh);
        List<string> faults = [];
        foreach (var call in walk.Document.Calls)
        {
            var prepared = await walk.Scene.PrepareAsync(call);
            var status = await walk.SendAsync(call, prepared, walk.ExampleOf(call), faults);
            if (status is < 200 or > 299)
            {
                faults.Add($"{call} as described answers {status}");
            }
        }

        AssertNone(faults);
    }

    [Fact]
    public async Task EveryField_ThatIsWrong_IsRefusedByItsName()
    {
        var walk = await OpenAsync(app);
        List<string> faults = [];
        foreach (var call in walk.Document.Calls.Where(call => walk.Document.BodyOf(call) is not null))
        {
            var prepared = await walk.Scene.PrepareAsync(call);
            foreach (var wrong in WrongBody.Of(walk.Document, walk.Document.BodyOf(call)!))
            {
                await walk.RefuseAsync(call, prepared, wrong, faults);
            }
        }

        AssertNone(faults);
    }

    [Fact]
    public async Task EveryParameter_ThatIsWrong_BreaksNothing()
    {
        var walk = await OpenAsync(app);
        List<string> faults = [];
        foreach (var call in walk.Document.Calls)
        {
            var prepared = await walk.Scene.PrepareAsync(call);
            foreach (var name in walk.Document.QueryOf(call))
            {
                foreach (var value in (string[])["", "x", "-1", "99999999999999999999", "%01", "colour:red"])
                {
                    await walk.SendAsync(
                        call,
                        prepared with
                        {
                            Query = $"{name}={value}",
                        },
                        walk.ExampleOf(call),
                        faults
                    );
                }
            }
        }

        AssertNone(faults);
    }

    [Theory]
    [InlineData("sample", "nothing", 404)]
    [InlineData("sample", "%01", 404)]
    [InlineData("/items/", "/items/99999999", 404)]
    [InlineData("/items/", "/items/x", 404)]
    public async Task EveryAddress_OfWhatIsNotThere_Is404(string part, string other, int expected)
    {
        var walk = await OpenAsync(app);
        List<string> faults = [];
        foreach (var call in walk.Document.Calls)
        {
            var prepared = await walk.Scene.PrepareAsync(call);
            var address = prepared.Address.Replace(part, other, StringComparison.Ordinal);
            if (address == prepared.Address)
            {
                continue;
            }

            var status = await walk.SendAsync(call, prepared with { Address = address }, walk.ExampleOf(call), faults);
            if (status != expected)
            {
                faults.Add($"{call} at {address} answers {status}");
            }
        }

        AssertNone(faults);
    }

    [Fact]
    public async Task EveryCall_WithoutAToken_Is401AndAWriteWithOneThatReadsIs403()
    {
        var walk = await OpenAsync(app);
        using var stranger = new ApiClient(app);
        using var reader = await ApiClient.OfAsync(app, "pm", TokenScope.Read);
        List<string> faults = [];
        foreach (var call in walk.Document.Calls)
        {
            var prepared = await walk.Scene.PrepareAsync(call);
            var unknown = await walk.SendAsync(call, prepared, walk.ExampleOf(call), faults, stranger);
            var reading = await walk.SendAsync(call, prepared, walk.ExampleOf(call), faults, reader);
            if (unknown != 401 || reading != (IsRead(call) ? 200 : 403))
            {
                faults.Add($"{call} answers strangers {unknown} and readers {reading}");
            }
        }

        AssertNone(faults);
    }

    private static void AssertNone(List<string> faults) =>
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(100))}");

    private static bool IsRead(string call) =>
        (call.StartsWith("get ", StringComparison.Ordinal) && !IsForManagers(call))
        || call.EndsWith("/impact/parse", StringComparison.Ordinal)
        || call.Contains("/score", StringComparison.Ordinal)
        || call.EndsWith("/plan", StringComparison.Ordinal);

    private static bool IsForManagers(string call) =>
        call.Contains("/imports/", StringComparison.Ordinal) || call.Contains("/webhooks", StringComparison.Ordinal);

    private static async Task<ContractWalk> OpenAsync(ContractApp app)
    {
        using var visitor = new Visitor(app);
        var document = new ContractDocument(await visitor.Client.GetStringAsync("/openapi/v1.json"));
        return new(document, await ApiClient.OfAsync(app, "pm"));
    }
}
