using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Comments;

public sealed class CommentEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Comments = "products/sample/items/2/comments";

    [Fact]
    public async Task Comment_IsSaidOncePerKey_AndListed()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var created = await script.PostAsync(Comments, """{"text":"Seen again **today**."}""", key: "seen-1");
        var again = await script.PostAsync(Comments, """{"text":"Seen again **today**."}""", key: "seen-1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (created.Status, again.Status));
        Assert.Equal(created["id"].GetString(), again["id"].GetString());
        var list = (await script.GetAsync(Comments))["items"].EnumerateArray().ToList();
        Assert.Equal("Seen again **today**.", Assert.Single(list).GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(Comments, """{}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData(Comments, """{"text":" "}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData(Comments, """{"texts":"a"}""", HttpStatusCode.BadRequest)]
    [InlineData("products/sample/items/9999/comments", """{"text":"a"}""", HttpStatusCode.NotFound)]
    [InlineData("products/nowhere/items/1/comments", """{"text":"a"}""", HttpStatusCode.NotFound)]
    public async Task Comment_ThatCannotBe_IsRefused(string address, string body, HttpStatusCode status)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        Assert.Equal(status, (await script.PostAsync(address, body)).Status);
    }
}
