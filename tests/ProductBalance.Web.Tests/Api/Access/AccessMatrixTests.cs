using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Access;

/// <summary>Who may do what by which token, written from the table of roles and scopes and not from the code.</summary>
public sealed class AccessMatrixTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Read = "products/sample/ranking";

    [Theory]
    [InlineData("viewer", TokenScope.Read, 200, 403)]
    [InlineData("viewer", TokenScope.Submit, 200, 403)]
    [InlineData("viewer", TokenScope.Write, 200, 403)]
    [InlineData("engineer", TokenScope.Read, 200, 403)]
    [InlineData("engineer", TokenScope.Submit, 200, 201)]
    [InlineData("engineer", TokenScope.Write, 200, 201)]
    [InlineData("pm", TokenScope.Read, 200, 403)]
    [InlineData("pm", TokenScope.Submit, 200, 201)]
    [InlineData("pm", TokenScope.Write, 200, 201)]
    [InlineData("admin", TokenScope.Read, 200, 403)]
    [InlineData("admin", TokenScope.Submit, 200, 201)]
    [InlineData("admin", TokenScope.Write, 200, 201)]
    public async Task Call_ByRoleAndScope_IsAllowedOrRefused(string user, TokenScope scope, int read, int create)
    {
        using var script = await ApiClient.OfAsync(app, user, scope);

        var reading = await script.GetAsync(Read);
        var creating = await script.PostAsync(
            "products/sample/items",
            new
            {
                kind = "tech",
                title = $"Matrix: {user} with {scope}",
                draft = true,
            }
        );

        Assert.Equal((read, create), ((int)reading.Status, (int)creating.Status));
    }

    [Theory]
    [InlineData("products/sample")]
    [InlineData(Read)]
    [InlineData("products/sample/needs-estimate")]
    [InlineData("products/sample/items/1")]
    [InlineData("products/sample/items/1/why")]
    [InlineData("products/sample/returns")]
    public async Task Read_BySomebodyWhoIsNoMember_Is404(string address)
    {
        var name = $"stranger-{address.Replace('/', '-')}";
        await app.AddPersonAsync(name);
        using var script = await ApiClient.OfAsync(app, name);

        Assert.Equal(404, (int)(await script.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Create_BySomebodyWhoIsNoMember_Is404()
    {
        await app.AddPersonAsync("stranger");
        using var script = await ApiClient.OfAsync(app, "stranger");

        var answer = await script.PostAsync("products/sample/items", ItemBodies.Complete().ToJsonString());

        Assert.Equal(404, (int)answer.Status);
    }
}
