using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Layout;

public sealed class MainLayoutTests : IAsyncDisposable
{
    private readonly AppHost _app = new();

    [Fact]
    public async Task Home_OfAMember_LeadsToTheBacklogOfTheFirstProduct()
    {
        var ada = await _app.AddPersonAsync("ada");
        await _app.AddProductAsync(ada, "Webshop", "webshop");
        await _app.AddProductAsync(ada, "Back office", "back-office");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");

        var answer = await visitor.Client.GetAsync("/");

        Assert.EndsWith("/p/back-office/backlog", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Home_OfSomebodyWithoutProduct_SaysWhomToAsk()
    {
        await _app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");

        var page = await visitor.Client.GetStringAsync("/");

        Assert.Contains("Ask its product manager", page);
    }

    [Theory]
    [InlineData("/p/nowhere/backlog")]
    [InlineData("/p/webshop/backlog")]
    public async Task Page_OfAProductThatOneMayNotKnowOf_IsNotFound(string address)
    {
        var bob = await _app.AddPersonAsync("bob");
        await _app.AddProductAsync(bob, "Webshop", "webshop");
        await _app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");

        var answer = await visitor.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is nothing at this address", await answer.Content.ReadAsStringAsync());
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
