using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using ProductBalance.Web.Layout;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Architecture;

/// <summary>Anybody can write anything behind the question mark of an address.</summary>
public sealed partial class AddressesTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly ILookup<Type, PropertyInfo> Asked = typeof(NotFoundPage)
        .Assembly.GetTypes()
        .SelectMany(type => type.GetProperties())
        .Where(property => property.IsDefined(typeof(SupplyParameterFromQueryAttribute)))
        .ToLookup(property => property.DeclaringType!);

    private readonly AppHost _app = new();

    public async ValueTask InitializeAsync()
    {
        var ada = await _app.AddPersonAsync("ada");
        await _app.AddProductAsync(ada, "Webshop", "webshop");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // The framework throws where it cannot read a number, and the page is gone.
    [Fact]
    public void Pages_TakeWhatIsAskedAsText() =>
        Assert.Empty(
            from page in Asked
            from property in page
            where property.PropertyType != typeof(string)
            select $"{page.Key.Name}.{property.Name}"
        );

    [Fact]
    public async Task Pages_AskedForRubbish_AreShown()
    {
        using var ada = await Visitor.SignedInAsync(_app, "ada");

        foreach (var address in new[] { "x", "99", "-1", "%00<b>" }.SelectMany(Addresses))
        {
            var answer = await ada.Client.GetAsync(address, None);
            var page = await answer.Content.ReadAsStringAsync(None);

            Assert.True(
                answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect,
                $"{address}: {answer.StatusCode}"
            );
            Assert.DoesNotContain("could not be shown", page);
        }
    }

    private static IEnumerable<string> Addresses(string rubbish) =>
        from page in Asked
        from route in page.Key.GetCustomAttributes<RouteAttribute>()
        let path = Parameter().Replace(route.Template.Replace("{Slug}", "webshop", StringComparison.Ordinal), "1")
        from property in page
        let name = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()!.Name ?? property.Name
        select $"{path}?{name}={rubbish}";

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
