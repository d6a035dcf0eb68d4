/** The words by which a number in a text is told to be a figure, and those by which it is told not to be one. */
import type { FigureUnit } from './figure';
import { type Words, words } from './surroundings';

/** What may follow a number as its unit. 步, 年, 日, 成, 元 and 月 mean other things as well. */
export const UNITS: Readonly<Record<string, FigureUnit>> = {
  个工作日: '工作日',
  工作日: '工作日',
  个自然日: '天',
  自然日: '天',
  个日历日: '天',
  日历日: '天',
  天: '天',
  日: '天',
  个小时: '小时',
  小时: '小时',
  分钟: '分钟',
  秒钟: '秒',
  秒: '秒',
  个星期: '周',
  星期: '周',
  周: '周',
  个月: '个月',
  年: '年',
  个百分点: '百分点',
  百分点: '百分点',
  '%': '%',
  '‰': '‰',
  成: '成',
  步: '步',
  元: '元',
  美元: '美元',
};
export const UNIT_WORDS = words(Object.keys(UNITS).join(' '));
/** 一个半月: the classifier stands before the half. */
export const UNITS_AFTER_HALF = words('月 小时 工作日 星期');

/** Followed by these, the unit is the beginning of another word. */
export const NOT_UNIT_BEFORE: Readonly<Partial<Record<string, Words>>> = {
  天: words('津 然 气 空 际 赋 使 府'),
  日: words('报 电 前 至 上午 下午 晚 凌晨 起'),
  小时: words('候 自助 不打烊 在线 不间断 服务 开放 热线 全天 值守 值班 营业 无休 政务 无人 开通 受理'),
  秒: words('批 办 级 杀 报 到 懂 速'),
  周: words('年 岁 期 边 末 刊 密 到 全 报 围'),
  年: words('行动 规划 计划 级 度 代 初 底 末 来 期间 前 后 间 生'),
  成: words('立 为 员 本 果 功 年 熟 交 长 套 品 效 绩 都 人 就 分 型 片 群 千 不'),
  步: words('走 到位 法 曲 棋 工作法 之'),
  元: words('化 素 宇 旦 首 件 宵 区 月 年 和 一'),
};

/** Preceded by these, a number counts no limit but says which one, how often, or how long ago. */
export const NOT_FIGURE_AFTER = words(
  '第 几 每 每隔 近 连续 过去 农历 初 星期 周 进 下 逐 同 数 上 好 某 任何 任一 有 各 哪 哪怕 这 那 × x X * / No. 号 〔 历经',
);

/** 日 and 年 are also dates: they count where such a word says that a limit is meant. */
export const LIMIT_AFTER = words(
  '内 以内 之内 以上 以下 左右 办结 办理 完成 期 的期限 缩短 压缩 压减 缩减 缩到 缩至 减至 减到 减少 减为 降至 降到 降为 降低 提高 提前 延长 调整 变为 有效 的有效期',
);
export const LIMIT_BEFORE = words(
  '不超过 不得超过 不少于 不得少于 超过 至少 至多 最多 最长 最短 最快 不低于 期限为 时限为 时间为 时长为 期为 期限 时限 有效期 公示期 用时 耗时 仅需 只需 需要 提前 延长 提前了 延长了 平均 缩短 缩短至 缩短到 缩短为 缩短了 压缩 压缩至 压缩到 压缩为 压缩了 压减 压减至 压减到 压减为 缩减至 缩减到 减少 减少至 减少到 减少了 减至 减到 减为 降至 降到 降为 缩至 缩到 提速至 节省 节约',
);

export const MATERIAL_CLASSIFIERS = words('份 项 件 种 个');
export const MATERIALS = words('材料 要件 资料 证明 表单 申请表 表格 申请书');
/** These are handed out, not handed in. */
export const NOT_HANDED_IN = words('宣传 学习 培训 警示 普法 汇编 发放 新闻 建筑 装修 新 原');
/** What may stand between the number and the material. */
export const MATERIAL_ATTRIBUTES = words(
  '主要 申请 申报 证明 纸质 书面 办理 审批 必要 必备 相关 重复 附加 登记 受理 基本 次要 关键 所需 的 类 其他 核心 非核心 许可 报送 提交 电子 佐证 支撑 办事 政务服务 企业 前置 高频 不必要 容缺 可容缺 需 项目',
);

export const STEPS = words('环节 步骤 流程 程序');
/** What may stand between the number and the step. */
export const STEP_ATTRIBUTES = words(
  '审批 办理 办事 申报 申请 业务 登记 主要 关键 工作 服务 核心 必要 开办 受理 流转 前置 的',
);

/** What may stand between what is counted and its number: 材料由原来的 27 份; 环节已精简至 4 个. */
export const BETWEEN_COUNTED = new Set([
  ...' 由从原来的先前法定现在已再优化精简压缩减少至到为了合并整合降低缩短共有仅需只要提升平均：:约大幅进一步数量件数总计累计清单达',
]);
