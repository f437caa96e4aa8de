import { invariant } from '../errors.js';
import { Columns } from './columns.js';
import { checkDepth } from './depth.js';
import type { RootPlan } from './plan.js';
import { planById } from './plan-look-up.js';
import { planPath } from './plan-path.js';
import { Request, type RootInfo } from './request.js';

/** Plans the node of a payload, whose id a mutation's own code gives. */
export function planGivenNode(info: RootInfo, label: string, id: string): RootPlan {
  const { fieldName, parentType, fieldNodes } = info;
  const field = parentType.getFields()[fieldName];
  invariant(field !== undefined, `${parentType.name} has no ${fieldName}`);
  checkDepth(info);
  const request = new Request(info, planPath);
  const columns = new Columns();
  const selected = { key: fieldName, field, nodes: fieldNodes, at: fieldName };
  const shape = planById({ request, columns, selected, args: {} }, label, id);
  return { columns: columns.all, shape };
}
