using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog;

public sealed class BacklogPageTests(SampleApp app)
{
    [Theory]
    [InlineData("/p/sample/items/1", HttpStatusCode.OK, "Backlog")]
    [InlineData("/p/sample/items/99999", HttpStatusCode.NotFound, "There is no item with the number 99999.")]
    public async Task Item_ThatIsNotThere_Is404WithTheBacklogBesideIt(
        string address,
        HttpStatusCode status,
        string words
    )
    {
        using var visitor = new Visitor(app, "http://localhost");
        await visitor.SendFormAsync("/sign-in", "sample", ("Person", "viewer"));

        var answer = await visitor.Client.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, page);
        Assert.Contains("Ranked by cost of delay", page);
    }
}
